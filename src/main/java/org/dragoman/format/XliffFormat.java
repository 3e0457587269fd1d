package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineWording;

/** The source beside each of its translations, for the tools of translators (XLIFF 2.1). */
@Priority(25)
@Singleton
class XliffFormat implements Format {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return imprint.languages().stream().skip(1).map(target -> print(imprint, target, lines));
    }

    private static PrintedFile print(Imprint imprint, Language target, List<AlignedLine> lines) {
        var source = imprint.source();
        var xml = new XmlFile().start("xliff", "xmlns", NAMESPACE, "version", "2.1");
        xml.attribute("srcLang", source.tag()).attribute("trgLang", target.tag());
        xml.start("file", "id", "edition", "original", imprint.address().toString())
                .attribute("srcDir", source.direction().toString())
                .attribute("trgDir", target.direction().toString());
        notes(xml, imprint, target);
        for (var line : lines) {
            var from = line.wordings().get(source);
            var to = line.wordings().get(target);
            if (from != null && to != null) {
                unit(xml, line, from, to);
            }
        }
        return new PrintedFile(source + "-" + target + ".xlf", "application/xliff+xml", xml.bytes());
    }

    private static void notes(XmlFile xml, Imprint imprint, Language target) {
        var notes = notes(imprint, target);
        if (!notes.isEmpty()) {
            xml.start("notes");
            notes.forEach(note -> xml.element("note", note.text, "category", note.category));
            xml.end();
        }
    }

    /** What is said of a file. */
    private record Note(String category, String text) {}

    private static List<Note> notes(Imprint imprint, Language target) {
        var notes = new ArrayList<Note>();
        var correction = imprint.correction();
        if (correction != null) {
            notes.add(new Note("correction", correction.said(target)));
        }
        var licence = imprint.attribution().licence();
        if (licence != null) {
            notes.add(new Note("licence", licence.name() + " " + licence.url()));
        }
        var credits = imprint.attribution().in(target);
        credits.translators().forEach(name -> notes.add(new Note("translator", name)));
        credits.reviewers().forEach(name -> notes.add(new Note("reviewer", name)));
        var said = imprint.brand().imprintIn(target);
        if (said != null) {
            notes.add(new Note("imprint", said.text()));
        }
        return notes;
    }

    private static void unit(XmlFile xml, AlignedLine line, LineWording from, LineWording to) {
        var codes = new SentenceCodes();
        var source = new Sentence();
        codes.write(Content.of(from.markup()), source);
        var target = new Sentence();
        codes.write(Content.of(to.markup()), target);
        xml.start("unit", "id", "s" + line.number());
        xml.start("segment", "state", "final");
        written(xml, "source", source);
        written(xml, "target", target);
        xml.end().end();
    }

    private static void written(XmlFile xml, String element, Sentence sentence) {
        xml.start(element, "xml:space", "preserve");
        sentence.steps.forEach(step -> step.accept(xml));
        xml.end();
    }

    /** A sentence on its way into a file (XLIFF 2.1, 4.7: inline content). */
    private static final class Sentence implements SentenceCodes.Writer {
        private static final Map<String, String> TYPES =
                Map.of("<strong>", "xlf:b", "<em>", "xlf:i", "<u>", "xlf:u", "<br>", "xlf:lb");

        private final List<Consumer<XmlFile>> steps = new ArrayList<>();

        @Override
        public void text(String text) {
            steps.add(xml -> xml.text(text));
        }

        @Override
        public void begin(int number, String tag) {
            steps.add(xml ->
                    typed(xml.start("pc", "id", Integer.toString(number)), tag).attribute("dispStart", tag));
        }

        @Override
        public void end(int number, String tag) {
            steps.add(XmlFile::end);
        }

        @Override
        public void alone(int number, String tag) {
            steps.add(xml -> typed(xml.start("ph", "id", Integer.toString(number)), tag)
                    .attribute("disp", tag)
                    .end());
        }

        private static XmlFile typed(XmlFile xml, String tag) {
            if (TYPES.containsKey(tag)) {
                xml.attribute("type", "fmt").attribute("subType", TYPES.get(tag));
            } else if (tag.startsWith("<a ")) {
                xml.attribute("type", "link");
            }
            return xml;
        }
    }
}
