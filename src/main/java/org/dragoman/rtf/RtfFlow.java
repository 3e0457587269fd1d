package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.InlineText;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.markup.StyledText;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Numbering;
import org.dragoman.statement.ParagraphKind;
import org.jspecify.annotations.Nullable;

/** Paragraphs that follow one another: those of the text, of a note, of a header. */
final class RtfFlow {
    private final List<Enclosure> around;
    private final EnclosureNumbers numbers;
    private final List<Written> written = new ArrayList<>();
    private final List<RtfFlow> boxes = new ArrayList<>();
    private final TreeMap<Integer, ListItem> items = new TreeMap<>();
    private final List<RtfRow> rows = new ArrayList<>();
    private StyledText text = new StyledText();
    private StringBuilder plain = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private @Nullable RtfRow row;
    private int cell;
    private int quotation;

    /** A paragraph, of whose cell all is known once its table has been read. */
    private record Written(
            ParagraphKind kind,
            int level,
            List<ParagraphPiece> pieces,
            List<Enclosure> within,
            RtfRow.@Nullable Cell cell) {}

    private record ListItem(int list, int number, Enclosure.Item enclosure) {}

    RtfFlow(List<Enclosure> around, EnclosureNumbers numbers) {
        this.around = around;
        this.numbers = numbers;
    }

    void add(String characters, RtfState state) {
        plain.append(characters);
        text.add(characters, state.styles(characters), state.address);
    }

    void add(Inline content) {
        text.add(content);
    }

    void label(String characters) {
        label.append(characters);
    }

    /** What the paragraph at hand says so far. */
    String plain() {
        return plain.toString();
    }

    /** Text that stands beside the paragraph at hand, and is read after it. */
    void box(RtfFlow box) {
        boxes.add(box);
    }

    void define(RtfRow definition) {
        row = definition;
    }

    void end(RtfState state, RtfStyles styles) {
        int heading = styles.heading(state);
        var before = label.toString().strip();
        label.setLength(0);
        var place = state.inTable ? currentCell() : null;
        if (!state.inTable) {
            endTable();
        }
        if (heading > 0) {
            write(ParagraphKind.HEADING, heading, before, List.of(), place);
        } else if (!before.isEmpty() && !isWords(before)) {
            int depth = state.listLevel + 1;
            write(ParagraphKind.LIST_ITEM, depth, "", items(before, state), place);
        } else {
            items.clear();
            boolean isQuote = place == null && around.isEmpty() && styles.isQuote(state);
            quotation = !isQuote ? 0 : quotation == 0 ? numbers.nextQuotation() : quotation;
            List<Enclosure> within = isQuote ? List.of(new Enclosure.Quotation(quotation)) : List.of();
            write(isQuote ? ParagraphKind.QUOTE : kind(place), 0, before, within, place);
        }
    }

    private static boolean isWords(String label) {
        return label.codePoints().filter(Character::isLetter).count() > 1
                && !label.matches("[^\\p{L}]*[ivxlcdmIVXLCDM]+[^\\p{L}]*");
    }

    private static ParagraphKind kind(RtfRow.@Nullable Cell place) {
        return place != null ? ParagraphKind.TABLE_CELL : ParagraphKind.PARAGRAPH;
    }

    /** What it is a note of may be said when it is over. */
    private ParagraphKind kind(Written paragraph) {
        boolean isNote = paragraph.kind() == ParagraphKind.PARAGRAPH && !around.isEmpty();
        return isNote ? ParagraphKind.NOTE : paragraph.kind();
    }

    private void write(
            ParagraphKind kind, int level, String before, List<Enclosure> within, RtfRow.@Nullable Cell place) {
        var pieces = text.pieces();
        var lead = Stream.<ParagraphPiece>of(new ParagraphPiece.Text(before + " "));
        var led = before.isEmpty() || pieces.isEmpty()
                ? pieces
                : Stream.concat(lead, pieces.stream()).toList();
        written.add(new Written(kind, level, led, within, place));
        text = new StyledText();
        plain = new StringBuilder();
        boxes.forEach(box -> written.addAll(box.ended()));
        boxes.clear();
    }

    private List<Written> ended() {
        endTable();
        return written;
    }

    private List<Enclosure> items(String before, RtfState state) {
        items.tailMap(state.listLevel, false).clear();
        var above = items.get(state.listLevel);
        boolean goesOn = above != null && above.list() == state.list;
        int number = above != null && goesOn ? above.enclosure().item() + 1 : 1;
        int list = above != null && goesOn ? above.number() : numbers.nextList();
        items.put(state.listLevel, new ListItem(state.list, list, item(list, number, before)));
        return items.values().stream().map(i -> (Enclosure) i.enclosure()).toList();
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

    private RtfRow.Cell currentCell() {
        if (row == null) {
            row = new RtfRow();
        }
        if (rows.isEmpty() || rows.get(rows.size() - 1) != row) {
            rows.add(row);
        }
        return row.cell(cell);
    }

    /** The paragraph at hand ends with its cell. */
    void endCell(RtfState state, RtfStyles styles) {
        var inside = state.inside();
        inside.inTable = true;
        end(inside, styles);
        cell++;
    }

    /** The next row is like this one unless it says otherwise. */
    void endRow() {
        cell = 0;
        items.clear();
        if (row != null) {
            row = row.copy();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            RtfRow.settle(rows, numbers.nextTable());
            rows.clear();
        }
        row = null;
        cell = 0;
    }

    /** All paragraphs that say something. */
    List<ExtractedParagraph> paragraphs() {
        return ended().stream()
                .flatMap(w -> InlineText.paragraph(kind(w), w.level(), w.pieces()).stream()
                        .map(p -> p.in(enclosures(w))))
                .toList();
    }

    private List<Enclosure> enclosures(Written paragraph) {
        var cell = Stream.ofNullable(paragraph.cell()).map(RtfRow.Cell::enclosure);
        return Stream.of(around.stream(), cell, paragraph.within().stream())
                .flatMap(s -> s)
                .toList();
    }

    /** Whether the paragraph at hand holds anything yet. */
    boolean isBegun() {
        return !plain.isEmpty() || !label.isEmpty();
    }
}
