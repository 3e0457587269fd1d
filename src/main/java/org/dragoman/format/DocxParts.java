package org.dragoman.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.brand.Brand;
import org.dragoman.brand.Logo;
import org.dragoman.language.Language;

/** The parts of a DOCX that stand beside its text (ECMA-376-1, 11; ECMA-376-2). */
final class DocxParts {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final List<String> PARTS =
            List.of("styles", "numbering", "settings", "footnotes", "header", "footer", "letterfoot");

    static final String LOGO = "media/logo.png";

    private DocxParts() {}

    static byte[] types() {
        var xml = new XmlFile()
                .start("Types", "xmlns", TYPES)
                .empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "png", "ContentType", Logo.MEDIA_TYPE)
                .empty("Override", "PartName", "/word/document.xml", "ContentType", KIND + "document.main+xml")
                .empty(
                        "Override",
                        "PartName",
                        "/docProps/core.xml",
                        "ContentType",
                        "application/vnd.openxmlformats-package.core-properties+xml");
        PARTS.forEach(part ->
                xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", KIND + kind(part) + "+xml"));
        return xml.bytes();
    }

    private static String kind(String part) {
        return part.equals("letterfoot") ? "footer" : part;
    }

    static byte[] packageRelations() {
        return new XmlFile()
                .start("Relationships", "xmlns", PACKAGE_RELATIONS)
                .empty(
                        "Relationship",
                        "Id",
                        "document",
                        "Type",
                        RELATIONS + "/officeDocument",
                        "Target",
                        "word/document.xml")
                .empty(
                        "Relationship",
                        "Id",
                        "core",
                        "Type",
                        PACKAGE_RELATIONS + "/metadata/core-properties",
                        "Target",
                        "docProps/core.xml")
                .bytes();
    }

    /** What the head of the first page refers to. */
    static byte[] headerRelations() {
        return new XmlFile()
                .start("Relationships", "xmlns", PACKAGE_RELATIONS)
                .empty("Relationship", "Id", DocxLogo.NAME, "Type", RELATIONS + "/image", "Target", LOGO)
                .bytes();
    }

    /** @param links the ids of the relationships to addresses */
    static byte[] relations(Map<String, String> links) {
        var xml = new XmlFile().start("Relationships", "xmlns", PACKAGE_RELATIONS);
        PARTS.forEach(part ->
                xml.empty("Relationship", "Id", part, "Type", RELATIONS + "/" + kind(part), "Target", part + ".xml"));
        links.forEach((address, id) -> xml.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                RELATIONS + "/hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
        return xml.bytes();
    }

    static byte[] properties(Imprint imprint, Language language, String title) {
        return new XmlFile()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE_RELATIONS.replace("relationships", "metadata/core-properties"),
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", title)
                .element("dc:creator", imprint.publisherIn(language))
                .element("dc:identifier", imprint.address().toString())
                .element("dc:language", language.tag())
                .element("dcterms:created", imprint.releasedAt().toString(), "xsi:type", "dcterms:W3CDTF")
                .bytes();
    }

    static String styles(Language language, Brand brand) {
        var palette = brand.palette();
        var colour = palette == null ? "" : palette.light().css().substring(1);
        try (var resource = Objects.requireNonNull(DocxParts.class.getResourceAsStream("styles.xml"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{latin}", language.isRightToLeft() ? "en" : language.tag())
                    .replace("{arabic}", language.isRightToLeft() ? language.tag() : "ar")
                    .replace("{heading}", colour.isEmpty() ? "" : "<w:color w:val=\"" + colour + "\"/>")
                    .replace("{link}", colour.isEmpty() ? "0B5394" : colour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] settings() {
        return new XmlFile()
                .start("w:settings", "xmlns:w", MAIN)
                .start("w:footnotePr")
                .empty("w:footnote", "w:id", "-1")
                .empty("w:footnote", "w:id", "0")
                .end()
                .start("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end()
                .bytes();
    }
}
