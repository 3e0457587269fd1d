package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dragoman.language.Language;
import org.dragoman.segment.Between;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Paragraph;
import org.dragoman.statement.ParagraphKind;

/** Writes the segments of a statement as lines in all its languages. Used once. */
public final class AlignedLines {
    private final ReadingOrder order;
    private final List<Language> languages;
    private final BiFunction<Segment, Language, String> texts;
    private final Map<Long, String> before;
    private final NoteNumbers notes = NoteNumbers.none();

    /** The paragraph at hand, in each language and format. */
    private final Map<Language, Wordings> wordings = new EnumMap<>(Language.class);

    private record Wordings(InlineWording plain, InlineWording html) {
        LineWording next(String text) {
            return new LineWording(plain.next(text), html.next(text));
        }
    }

    /** @param texts what a segment says in a language; blank where nobody has written it yet */
    public AlignedLines(ReadingOrder order, List<Language> languages, BiFunction<Segment, Language, String> texts) {
        this.order = order;
        this.languages = languages;
        this.texts = texts;
        this.before = Between.of(order.segments());
        order.segments().forEach(this::countNotes);
    }

    private void countNotes(Segment segment) {
        int number = order.number(segment.id());
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

    /** What stands in a segment for something that cannot be published; both ends of a pair count as one. */
    public static List<String> leftOut(Segment segment) {
        return segment.paragraph().codes().stream()
                .filter(code -> code.kind() != InlineCode.Kind.CLOSING && stands(code, segment))
                .filter(code -> code.content() instanceof Inline.Unknown)
                .map(code -> ((Inline.Unknown) code.content()).what())
                .toList();
    }

    private static List<String> note(Paragraph paragraph) {
        return paragraph.enclosures().stream()
                .filter(Enclosure.Note.class::isInstance)
                .map(e -> ((Enclosure.Note) e).note())
                .toList();
    }

    public List<AlignedLine> all() {
        var lines = new ArrayList<AlignedLine>();
        long paragraph = 0;
        for (var segment : order.segments()) {
            boolean opens = segment.paragraph().id() != paragraph;
            if (opens) {
                paragraph = segment.paragraph().id();
                begin(segment);
            }
            lines.add(line(segment, opens));
        }
        return lines;
    }

    private void begin(Segment segment) {
        for (var language : languages) {
            var codes = codes(segment, language);
            wordings.put(
                    language,
                    new Wordings(
                            new InlineWording(codes, new InlinePlain(language, notes)),
                            new InlineWording(codes, new InlineHtml(language, notes))));
        }
    }

    /** What the source says in its codes, nobody has translated. */
    private static List<InlineCode> codes(Segment segment, Language language) {
        var codes = segment.paragraph().codes();
        return language == segment.language()
                ? codes
                : codes.stream().map(InlineCode::wordless).toList();
    }

    private AlignedLine line(Segment segment, boolean opens) {
        var written = new LinkedHashMap<Language, LineWording>();
        wordings.forEach((language, wording) -> {
            var text = texts.apply(segment, language);
            if (!text.isBlank()) {
                written.put(language, wording.next(text));
            }
        });
        var paragraph = segment.paragraph();
        return new AlignedLine(
                order.number(segment.id()),
                segment.id(),
                paragraph.kind(),
                paragraph.level(),
                opens,
                layout(segment, opens),
                Map.copyOf(written));
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
                leftOut(segment));
    }
}
