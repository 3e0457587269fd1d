package org.dragoman.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.brand.Logo;
import org.dragoman.language.Language;

/** What stands around the text of a book: its package document and its table of contents (EPUB 3.3, 5 and 7). */
final class EpubPackage {
    private static final List<String> FEATURES =
            List.of("structuralNavigation", "tableOfContents", "readingOrder", "unlocked");

    static final String LOGO = "logo.png";

    private final Imprint imprint;
    private final List<Language> languages;
    private final String title;
    private final FormatMessages words;

    EpubPackage(Imprint imprint, List<Language> languages, String title, FormatMessages words) {
        this.imprint = imprint;
        this.languages = languages;
        this.title = title;
        this.words = words;
    }

    private Language language() {
        return languages.get(0);
    }

    byte[] packed(XhtmlPage text) {
        var navigation = navigation(text.headings());
        var book = new ZipPackage()
                .stored("mimetype", EpubFormat.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII))
                .with("META-INF/container.xml", container())
                .with("EPUB/package.opf", document())
                .with("EPUB/nav.xhtml", navigation)
                .with("EPUB/text.xhtml", text.bytes())
                .with("EPUB/style.css", style());
        var logo = imprint.brand().logo();
        return (logo == null ? book : book.with("EPUB/" + LOGO, logo.content())).bytes();
    }

    private static byte[] container() {
        return new XmlFile()
                .start("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .start("rootfiles")
                .empty("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml")
                .bytes();
    }

    private byte[] document() {
        var xml = new XmlFile().start("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0");
        xml.attribute("unique-identifier", "id")
                .attribute("xml:lang", language().tag())
                .attribute("dir", language().direction().toString());
        metadata(xml);
        xml.start("manifest");
        item(xml, "nav", "nav.xhtml", "application/xhtml+xml")
                .attribute("properties", "nav")
                .end();
        item(xml, "text", "text.xhtml", "application/xhtml+xml").end();
        item(xml, "style", "style.css", "text/css").end();
        if (imprint.brand().logo() != null) {
            item(xml, "logo", LOGO, Logo.MEDIA_TYPE)
                    .attribute("properties", "cover-image")
                    .end();
        }
        xml.end();
        xml.start("spine", "page-progression-direction", language().direction().toString())
                .empty("itemref", "idref", "text");
        return xml.bytes();
    }

    private String colours() {
        var palette = imprint.brand().palette();
        return palette == null
                ? ""
                : "h1, h2, h3, h4, h5, h6, a { color: " + palette.light().css() + "; }\n"
                        + "@media (prefers-color-scheme: dark) { h1, h2, h3, h4, h5, h6, a { color: "
                        + palette.dark().css() + "; } }\n";
    }

    private static XmlFile item(XmlFile xml, String id, String address, String type) {
        return xml.start("item", "id", id, "href", address, "media-type", type);
    }

    private void metadata(XmlFile xml) {
        var only = languages.size() == 1 ? "/" + language() : "";
        xml.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:identifier", imprint.address() + only, "id", "id")
                .element("dc:title", title);
        languages.forEach(language -> xml.element("dc:language", language.tag()));
        languages.stream()
                .map(imprint.attribution()::in)
                .flatMap(credits -> Stream.concat(credits.translators().stream(), credits.reviewers().stream()))
                .distinct()
                .forEach(name -> xml.element("dc:contributor", name));
        var licence = imprint.attribution().licence();
        if (licence != null) {
            xml.element("dc:rights", licence.name() + " " + licence.url());
        }
        xml.element("dc:creator", imprint.publisherIn(language()))
                .element("dc:publisher", imprint.publisherIn(language()))
                .element("dc:date", imprint.dated().toString())
                .element("meta", imprint.releasedAt().toString(), "property", "dcterms:modified")
                .element("meta", "textual", "property", "schema:accessMode")
                .element("meta", "textual", "property", "schema:accessModeSufficient");
        FEATURES.forEach(feature -> xml.element("meta", feature, "property", "schema:accessibilityFeature"));
        xml.element("meta", "none", "property", "schema:accessibilityHazard")
                .element("meta", words.accessible(), "property", "schema:accessibilitySummary")
                .end();
    }

    private byte[] navigation(List<XhtmlPage.Heading> headings) {
        var page = new XhtmlPage(language(), words.contents(), "style.css");
        var xml = page.xml();
        xml.start("nav", "epub:type", "toc", "role", "doc-toc")
                .element("h1", words.contents())
                .start("ol");
        entry(xml, title, "s1");
        headings.forEach(heading -> entry(xml, heading.text(), heading.id()));
        xml.end().end();
        xml.start("nav", "epub:type", "landmarks", "hidden", "hidden")
                .element("h2", words.contents())
                .start("ol")
                .start("li")
                .element("a", title, "epub:type", "bodymatter", "href", "text.xhtml")
                .end()
                .end()
                .end();
        return page.bytes();
    }

    private static void entry(XmlFile xml, String text, String id) {
        xml.start("li").element("a", text, "href", "text.xhtml#" + id).end();
    }

    private byte[] style() {
        try (var resource = Objects.requireNonNull(EpubPackage.class.getResourceAsStream("book.css"))) {
            return (new String(resource.readAllBytes(), StandardCharsets.UTF_8) + colours())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
