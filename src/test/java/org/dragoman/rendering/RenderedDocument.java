package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.okapi.Documents;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;

/** A document as it is read and written again in its own language, without a database in between. */
public record RenderedDocument(Language language, ExtractedDocument document, List<AlignedLine> lines) {
    public static RenderedDocument of(String fileName, String content, Language language) {
        return of(Documents.read(fileName, content, language), language);
    }

    /** The same of a document that has been read. */
    public static RenderedDocument of(ExtractedDocument document, Language language) {
        var notes = notes(document.paragraphs());
        var lines = new ArrayList<AlignedLine>();
        for (var paragraph : document.paragraphs()) {
            int number = lines.size() + 1;
            var wording = new LineWording(
                    new InlineWording(paragraph.codes(), new InlinePlain(language, notes)).next(paragraph.text()),
                    new InlineWording(paragraph.codes(), new InlineHtml(language, notes)).next(paragraph.text()));
            var note = note(paragraph);
            var layout =
                    new LineLayout(paragraph.enclosures(), "", notes.numberOf(note), notes.markOf(note), List.of());
            lines.add(new AlignedLine(
                    number, number, paragraph.kind(), paragraph.level(), true, layout, Map.of(language, wording)));
        }
        return new RenderedDocument(language, document, lines);
    }

    private static NoteNumbers notes(List<ExtractedParagraph> paragraphs) {
        var notes = NoteNumbers.none();
        int number = 0;
        for (var paragraph : paragraphs) {
            number++;
            for (var code : paragraph.codes()) {
                if (code.content() instanceof Inline.NoteMark mark) {
                    notes.mark(mark.note(), number);
                }
            }
            if (!note(paragraph).isEmpty()) {
                notes.text(note(paragraph), number);
            }
        }
        return notes;
    }

    private static String note(ExtractedParagraph paragraph) {
        return paragraph.enclosures().stream()
                .filter(Enclosure.Note.class::isInstance)
                .map(enclosure -> ((Enclosure.Note) enclosure).note())
                .findFirst()
                .orElse("");
    }

    /** Paragraphs of plain text. */
    public List<String> texts() {
        return text().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Plain text, with marks of direction by their short names in brackets. */
    String text() {
        return new BlockText(language)
                .of(lines)
                .replace("\u2066", "[LRI]")
                .replace("\u2067", "[RLI]")
                .replace("\u2068", "[FSI]")
                .replace("\u2069", "[PDI]")
                .replace("\u202D", "[LRO]")
                .replace("\u202E", "[RLO]")
                .replace("\u202C", "[PDF]");
    }

    /** HTML on one line. */
    public String html() {
        return new BlockHtml(language, BlockHtml.headings(lines), Set.of())
                .of(lines)
                .replace("\n", "");
    }

    /** What was left out, as {@code KIND text}. */
    List<String> leftOut() {
        return document.omissions().stream()
                .flatMap(omission ->
                        omission.passages().stream().map(passage -> (omission.kind() + " " + passage.text()).strip()))
                .toList();
    }
}
