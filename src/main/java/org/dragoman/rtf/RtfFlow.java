package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.docx.ClaimedTongues;
import org.dragoman.language.Language;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.InlineText;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Numbering;
import org.dragoman.statement.ParagraphKind;

/** Paragraphs that follow one another: those of the text, of a note, of a header. */
final class RtfFlow {
    /** What a note may begin with as its mark: signs before words, or few characters by themselves. */
    private static final Pattern OWN_MARK =
            Pattern.compile("\\s*([^\\p{L}\\p{N}\\s]{1,12}(?=[\\p{L}\\p{N}])|\\S{1,12}(?!\\S))\\s*");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+|[IVXLCDM]+");

    private final List<Enclosure> around;
    private final EnclosureNumbers numbers;
    private final List<Written> written = new ArrayList<>();
    private final List<RtfFlow> boxes = new ArrayList<>();
    private final TreeMap<Integer, ListItem> items = new TreeMap<>();
    private final RtfTables tables;
    private final Tongues tongues;
    private RtfParagraph text = new RtfParagraph();
    private final StringBuilder label = new StringBuilder();
    private int quotation;

    /** What the words of the document say of their languages. */
    record Tongues(Language language, ClaimedTongues claimed) {
        static Tongues in(Language language) {
            return new Tongues(language, new ClaimedTongues(language));
        }
    }

    /** A paragraph, of whose cell all is known once its table has been read. */
    private record Written(
            ParagraphKind kind,
            int level,
            String before,
            RtfParagraph text,
            List<Enclosure> within,
            List<RtfRow.Cell> cells) {}

    private record ListItem(int list, int number, Enclosure.Item enclosure) {}

    RtfFlow(List<Enclosure> around, EnclosureNumbers numbers, Tongues tongues) {
        this.around = around;
        this.numbers = numbers;
        this.tables = new RtfTables(numbers);
        this.tongues = tongues;
    }

    void add(String characters, RtfState state) {
        var tongue = RtfTongue.of(characters, state, tongues.language());
        tongues.claimed().count(characters, tongue);
        text.add(characters, state, tongue);
    }

    void add(Inline content) {
        text.add(content);
    }

    void label(String characters) {
        label.append(characters);
    }

    /** The paragraph at hand goes on with the next, which has a label of its own. */
    void goOn() {
        label.setLength(0);
    }

    /** What the paragraph at hand says so far. */
    String plain() {
        return text.text();
    }

    /** Text that stands beside the paragraph at hand, and is read after it. */
    void box(RtfFlow box) {
        boxes.add(box);
    }

    RtfTables tables() {
        return tables;
    }

    void end(RtfState state, RtfStyles styles) {
        int heading = styles.heading(state);
        var before = label.toString().strip();
        label.setLength(0);
        var place = tables.cells(state.depth);
        if (heading > 0) {
            write(ParagraphKind.HEADING, heading, before, List.of(), place);
        } else if (!before.isEmpty() && !isWords(before)) {
            int depth = state.listLevel + 1;
            write(ParagraphKind.LIST_ITEM, depth, "", items(before, state), place);
        } else {
            items.clear();
            boolean isQuote = place.isEmpty() && around.isEmpty() && styles.isQuote(state);
            quotation = !isQuote ? 0 : quotation == 0 ? numbers.nextQuotation() : quotation;
            List<Enclosure> within = isQuote ? List.of(new Enclosure.Quotation(quotation)) : List.of();
            write(isQuote ? ParagraphKind.QUOTE : kind(place), 0, before, within, place);
        }
    }

    private static boolean isWords(String label) {
        return LETTERS.matcher(label).results().anyMatch(word -> !ROMAN.matcher(word.group())
                .matches());
    }

    private static ParagraphKind kind(List<RtfRow.Cell> place) {
        return !place.isEmpty() ? ParagraphKind.TABLE_CELL : ParagraphKind.PARAGRAPH;
    }

    /** What it is a note of may be said when it is over. */
    private ParagraphKind kind(Written paragraph) {
        boolean isNote = paragraph.kind() == ParagraphKind.PARAGRAPH && !around.isEmpty();
        return isNote ? ParagraphKind.NOTE : paragraph.kind();
    }

    private void write(ParagraphKind kind, int level, String before, List<Enclosure> within, List<RtfRow.Cell> place) {
        written.add(new Written(kind, level, before, text, within, place));
        text = new RtfParagraph();
        boxes.forEach(box -> written.addAll(box.ended()));
        boxes.clear();
    }

    private List<Written> ended() {
        tables.cells(0);
        return written;
    }

    private List<ParagraphPiece> pieces(Written paragraph) {
        var pieces = paragraph.text().pieces(tongues.claimed());
        var lead = Stream.<ParagraphPiece>of(new ParagraphPiece.Text(paragraph.before() + " "));
        return paragraph.before().isEmpty() || pieces.isEmpty()
                ? pieces
                : Stream.concat(lead, pieces.stream()).toList();
    }

    private List<Enclosure> items(String before, RtfState state) {
        items.tailMap(state.listLevel, false).clear();
        var above = items.get(state.listLevel);
        boolean goesOn = above != null && above.list() == state.list && isLike(above.enclosure(), before);
        int number = above != null && goesOn ? above.enclosure().item() + 1 : 1;
        int list = above != null && goesOn ? above.number() : numbers.nextList();
        items.put(state.listLevel, new ListItem(state.list, list, item(list, number, before)));
        return items.values().stream().map(i -> (Enclosure) i.enclosure()).toList();
    }

    /** Lists of earlier versions have no number of their own: one ends where its items are counted otherwise, or anew. */
    private static boolean isLike(Enclosure.Item above, String label) {
        var next = item(above.list(), above.item() + 1, label);
        return next.numbering() == above.numbering() && next.item() > above.item();
    }

    /** Numbers with a stop are counted by every program; a mark without letter or digit is a bullet. */
    private static Enclosure.Item item(int list, int number, String label) {
        if (label.matches("\\d{1,6}\\.")) {
            return new Enclosure.Item(
                    list, Numbering.FIGURES, Integer.parseInt(label.substring(0, label.length() - 1)));
        }
        boolean isBullet = label.codePoints().noneMatch(Character::isLetterOrDigit) || label.equals("o");
        return new Enclosure.Item(list, Numbering.NONE, number, isBullet ? null : label);
    }

    /** The paragraph at hand ends with its cell. */
    void endCell(RtfState state, RtfStyles styles, int depth) {
        var inside = state.inside();
        inside.depth = depth;
        end(inside, styles);
        tables.endCell(depth);
    }

    void endRow() {
        tables.endRow();
        items.clear();
    }

    /**
     * The mark of a note that ends here and in which the note begins, if its author chose it; it is taken away on either
     * side. Blank where there is none.
     */
    String ownMark(RtfFlow note) {
        var noted = note.written.isEmpty() ? note.text : note.written.get(0).text();
        var said = noted.text();
        var beginning = OWN_MARK.matcher(said);
        var mark = beginning.lookingAt() ? beginning.group(1) : "";
        boolean isSign = mark.codePoints().filter(Character::isLetter).count() <= 1;
        if (mark.isEmpty() || !plain().endsWith(mark) || !(isSign || text.endsRaised())) {
            return "";
        }
        text.cutEnd(mark.length());
        noted.cutBeginning(beginning.end());
        return mark;
    }

    /** All paragraphs that say something. */
    List<ExtractedParagraph> paragraphs() {
        return ended().stream()
                .flatMap(w -> InlineText.paragraph(kind(w), w.level(), pieces(w)).stream()
                        .map(p -> p.in(enclosures(w))))
                .toList();
    }

    private List<Enclosure> enclosures(Written paragraph) {
        var cells = paragraph.cells().stream().map(RtfRow.Cell::enclosure);
        return Stream.of(around.stream(), cells, paragraph.within().stream())
                .flatMap(s -> s)
                .toList();
    }

    /** Whether the paragraph at hand holds anything yet. */
    boolean isBegun() {
        return !text.text().isEmpty() || !label.isEmpty();
    }
}
