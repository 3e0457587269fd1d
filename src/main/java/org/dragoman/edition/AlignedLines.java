package org.dragoman.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.segment.Between;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Paragraph;
import org.dragoman.statement.ParagraphKind;

/** Writes the segments of a statement as the lines of an edition, in all its languages. Used once. */
final class AlignedLines {
    private final Alignment alignment;
    private final List<Segment> segments;
    private final Map<Long, String> before;
    private final NoteNumbers notes = NoteNumbers.none();

    /** The paragraph at hand, in each language and format. */
    private final Map<Language, Wordings> wordings = new EnumMap<>(Language.class);

    private record Wordings(InlineWording plain, InlineWording html) {
        LineWording next(String text) {
            return new LineWording(plain.next(text), html.next(text));
        }
    }

    AlignedLines(Alignment alignment) {
        this.alignment = alignment;
        this.segments = alignment.order().segments();
        this.before = Between.of(segments);
        segments.forEach(this::countNotes);
    }

    private void countNotes(Segment segment) {
        int number = alignment.order().number(segment.id());
        for (var code : segment.paragraph().codes()) {
            if (code.content() instanceof Inline.NoteMark mark && stands(code, segment)) {
                notes.mark(mark.note(), number);
            }
        }
        note(segment.paragraph()).forEach(note -> notes.text(note, number));
    }

    private static boolean stands(InlineCode code, Segment segment) {
        return Token.of(segment.text()).contains(new Token(code.token(), true));
    }

    private static List<String> note(Paragraph paragraph) {
        return paragraph.enclosures().stream()
                .filter(Enclosure.Note.class::isInstance)
                .map(e -> ((Enclosure.Note) e).note())
                .toList();
    }

    List<AlignedLine> all() {
        var lines = new ArrayList<AlignedLine>();
        long paragraph = 0;
        for (var segment : segments) {
            boolean opens = segment.paragraph().id() != paragraph;
            if (opens) {
                paragraph = segment.paragraph().id();
                begin(segment.paragraph());
            }
            lines.add(line(segment, opens));
        }
        return lines;
    }

    private void begin(Paragraph paragraph) {
        for (var language : alignment.languages()) {
            wordings.put(
                    language,
                    new Wordings(
                            new InlineWording(paragraph.codes(), new InlinePlain(language, notes)),
                            new InlineWording(paragraph.codes(), new InlineHtml(language, notes))));
        }
    }

    private AlignedLine line(Segment segment, boolean opens) {
        var texts = new LinkedHashMap<Language, LineWording>();
        wordings.forEach((language, wording) -> {
            var text = alignment.text(segment, language);
            if (!text.isBlank()) {
                texts.put(language, wording.next(text));
            }
        });
        var paragraph = segment.paragraph();
        return new AlignedLine(
                alignment.order().number(segment.id()),
                segment.id(),
                paragraph.kind(),
                paragraph.level(),
                opens,
                layout(segment, opens),
                Map.copyOf(texts));
    }

    /** Where a paragraph begins only typed lines have anything before them. */
    private String before(Segment segment, boolean opens) {
        return opens && segment.paragraph().kind() != ParagraphKind.PREFORMATTED
                ? ""
                : before.getOrDefault(segment.id(), " ").replaceAll("\\R", "\n");
    }

    private LineLayout layout(Segment segment, boolean opens) {
        var note = note(segment.paragraph()).stream().findFirst().orElse("");
        return new LineLayout(
                segment.paragraph().enclosures(),
                before(segment, opens),
                notes.numberOf(note),
                notes.markOf(note),
                Strangers.lost(segment));
    }
}
