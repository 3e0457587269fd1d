package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;

/** All languages as texts for scholars and archives, each sentence linked with its counterparts (TEI P5). */
@Priority(20)
@Singleton
class TeiFormat implements Format {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        var xml = new XmlFile()
                .start("TEI", "xmlns", NAMESPACE, "xml:lang", imprint.source().tag());
        header(xml, imprint, lines);
        xml.start("text").start("group");
        imprint.languages().forEach(language -> text(xml, lines, language));
        xml.end().end();
        xml.start("standOff");
        TeiProvenance.explain(xml);
        xml.start("linkGrp", "type", "translation");
        lines.forEach(line -> link(xml, imprint, line));
        return Stream.of(new PrintedFile("edition.tei.xml", "application/tei+xml", xml.bytes()));
    }

    private static void header(XmlFile xml, Imprint imprint, List<AlignedLine> lines) {
        xml.start("teiHeader").start("fileDesc").start("titleStmt");
        imprint.languages()
                .forEach(language -> xml.element(
                        "title", EditionText.of(lines, language).title().plain(), "xml:lang", language.tag()));
        xml.element("author", imprint.publisherIn(imprint.source())).end();
        xml.start("editionStmt")
                .element("edition", Integer.toString(imprint.number()), "n", Integer.toString(imprint.number()));
        imprint.languages().forEach(language -> responsibility(xml, imprint, language));
        xml.end();
        xml.start("publicationStmt")
                .element(
                        "publisher",
                        imprint.publisherIn(imprint.source()),
                        "xml:lang",
                        imprint.source().tag())
                .element(
                        "date",
                        imprint.dated().toString(),
                        "when",
                        imprint.dated().toString())
                .element("idno", imprint.address().toString(), "type", "URI");
        availability(xml, imprint);
        xml.end();
        xml.start("sourceDesc")
                .start("bibl")
                .element(
                        "date",
                        imprint.releasedAt().toString(),
                        "when",
                        imprint.releasedAt().toString());
        xml.end().end().end();
        xml.start("profileDesc").start("langUsage");
        imprint.languages().forEach(language -> xml.element("language", language.endonym(), "ident", language.tag()));
        xml.end().end();
        correction(xml, imprint);
        xml.end();
    }

    private static void correction(XmlFile xml, Imprint imprint) {
        var correction = imprint.correction();
        if (correction != null) {
            xml.start("revisionDesc")
                    .start("change", "when", imprint.releasedAt().toString())
                    .attribute("corresp", correction.address().toString());
            correction.notes().forEach((language, note) -> xml.element("p", note, "xml:lang", language.tag()));
            xml.end().end();
        }
    }

    private static void responsibility(XmlFile xml, Imprint imprint, Language language) {
        var credits = imprint.attribution().in(language);
        respond(xml, credits.translators(), "translation into " + language.tag());
        respond(xml, credits.reviewers(), "review of the translation into " + language.tag());
    }

    private static void respond(XmlFile xml, List<String> names, String what) {
        if (!names.isEmpty()) {
            xml.start("respStmt").element("resp", what, "xml:lang", "en");
            names.forEach(name -> xml.element("persName", name));
            xml.end();
        }
    }

    private static void availability(XmlFile xml, Imprint imprint) {
        var licence = imprint.attribution().licence();
        if (licence == null && imprint.brand().imprints().isEmpty()) {
            return;
        }
        xml.start("availability");
        if (licence != null) {
            xml.element("licence", licence.name(), "target", licence.url());
        }
        imprint.brand().imprints().forEach((language, text) -> xml.element("p", text, "xml:lang", language.tag()));
        xml.end();
    }

    private static void text(XmlFile xml, List<AlignedLine> lines, Language language) {
        xml.start("text", "xml:lang", language.tag(), "xml:id", language.tag()).start("body");
        new TeiBlocks(xml, language, TeiProvenance.of(lines, language)).write(EditionText.of(lines, language));
        xml.end().end();
    }

    private static void link(XmlFile xml, Imprint imprint, AlignedLine line) {
        var counterparts = imprint.languages().stream()
                .filter(line.wordings()::containsKey)
                .map(language -> "#" + id(language, "s" + line.number()))
                .collect(Collectors.joining(" "));
        xml.empty("link", "target", counterparts);
    }

    /** The id of a sentence in one language. */
    static String id(Language language, String sentence) {
        return language + "." + sentence;
    }
}
