package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.rendering.AlignedLine;

/** A translation memory of all languages at once, sentence by sentence (TMX 1.4b). */
@Priority(30)
@Singleton
class TmxFormat implements Format {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        var xml = new XmlFile().start("tmx", "version", "1.4");
        xml.start("header", "creationtool", "Dragoman", "creationtoolversion", "1", "segtype", "sentence")
                .attribute("o-tmf", "Dragoman")
                .attribute("adminlang", "en")
                .attribute("srclang", imprint.source().tag())
                .attribute("datatype", "html")
                .attribute("creationdate", DATE.format(imprint.releasedAt().atOffset(ZoneOffset.UTC)))
                .element("prop", imprint.address().toString(), "type", "x-edition");
        attribution(xml, imprint);
        correction(xml, imprint);
        xml.end().start("body");
        lines.forEach(line -> unit(xml, imprint, line));
        return Stream.of(new PrintedFile("edition.tmx", "application/x-tmx+xml", xml.bytes()));
    }

    private static void attribution(XmlFile xml, Imprint imprint) {
        var licence = imprint.attribution().licence();
        if (licence != null) {
            xml.element("prop", licence.name() + " " + licence.url(), "type", "x-licence");
        }
        imprint.brand()
                .imprints()
                .forEach((language, text) -> xml.element("prop", text, "type", "x-imprint-" + language));
        for (var language : imprint.languages()) {
            var credits = imprint.attribution().in(language);
            credits.translators().forEach(name -> xml.element("prop", name, "type", "x-translator-" + language));
            credits.reviewers().forEach(name -> xml.element("prop", name, "type", "x-reviewer-" + language));
        }
    }

    private static void correction(XmlFile xml, Imprint imprint) {
        var correction = imprint.correction();
        if (correction != null) {
            xml.element("prop", correction.address().toString(), "type", "x-corrects");
            correction
                    .notes()
                    .forEach((language, note) -> xml.element("prop", note, "type", "x-correction-" + language));
        }
    }

    private static void unit(XmlFile xml, Imprint imprint, AlignedLine line) {
        xml.start("tu", "tuid", "s" + line.number());
        var codes = new SentenceCodes();
        for (var language : imprint.languages()) {
            var wording = line.wordings().get(language);
            if (wording != null) {
                xml.start("tuv", "xml:lang", language.tag()).start("seg");
                codes.write(Content.of(wording.markup()), new Segment(xml));
                xml.end().end();
            }
        }
        xml.end();
    }

    /** What stands in a segment (TMX 1.4b, content markup). */
    private record Segment(XmlFile xml) implements SentenceCodes.Writer {
        @Override
        public void text(String text) {
            xml.text(text);
        }

        @Override
        public void begin(int number, String tag) {
            xml.element("bpt", tag, "i", Integer.toString(number), "x", Integer.toString(number));
        }

        @Override
        public void end(int number, String tag) {
            xml.element("ept", tag, "i", Integer.toString(number));
        }

        @Override
        public void alone(int number, String tag) {
            xml.element("ph", tag, "x", Integer.toString(number));
        }
    }
}
