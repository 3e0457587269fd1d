package org.dragoman.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.ParagraphKind;

/**
 * Writes paragraphs in one language as plain text: an empty line between them, items of a list and rows of a table close
 * together, marks at the beginning of items and of quoted lines. Used once.
 */
final class BlockText implements EnclosureRenderer<BlockText.Margin> {
    private static final String CELLS = " | ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    /** All that has begun, each with what it stands in. */
    private final Set<List<Enclosure>> begun = new HashSet<>();

    private List<Enclosure> above = List.of();
    private boolean goesOn;
    private LineLayout layout = new LineLayout(List.of(), "", 0, 0, List.of());

    /** What stands before the first line of a paragraph, and before its others. */
    record Margin(String first, String others) {
        static final Margin NONE = new Margin("", "");

        Margin and(Margin inner) {
            return new Margin(first + inner.first, others + inner.others);
        }
    }

    BlockText(Language language) {
        this.language = language;
    }

    String of(List<AlignedLine> lines) {
        EditionParagraph.of(lines).forEach(this::add);
        return text.append('\n').toString();
    }

    private void add(EditionParagraph paragraph) {
        layout = paragraph.first().layout();
        var enclosures = paragraph.enclosures();
        var shared = shared(enclosures);
        if (text.isEmpty() || !isCell(paragraph) || !isSameRow(enclosures)) {
            text.append(text.isEmpty() ? "" : shared ? "\n" : "\n\n");
            text.append(lines(paragraph, margin(paragraph)));
        } else {
            text.append(begun.contains(enclosures) ? " / " : CELLS).append(cell(paragraph));
        }
        paths(enclosures).forEach(begun::add);
        above = enclosures;
    }

    private String lines(EditionParagraph paragraph, Margin margin) {
        var plain = isCell(paragraph) ? cell(paragraph) : paragraph.plain(language);
        return margin.first() + plain.lines().collect(Collectors.joining("\n" + margin.others()));
    }

    private String cell(EditionParagraph paragraph) {
        return paragraph.plain(language).lines().map(String::strip).collect(Collectors.joining(" / "));
    }

    private Margin margin(EditionParagraph paragraph) {
        var margin = Margin.NONE;
        for (var path : paths(paragraph.enclosures()).toList()) {
            goesOn = begun.contains(path);
            margin = margin.and(path.get(path.size() - 1).shownBy(this));
        }
        return paragraph.kind() == ParagraphKind.PREFORMATTED ? margin.and(new Margin("    ", "    ")) : margin;
    }

    private static boolean isCell(EditionParagraph paragraph) {
        return paragraph.enclosures().stream().anyMatch(Enclosure.Cell.class::isInstance);
    }

    private boolean isSameRow(List<Enclosure> enclosures) {
        return rows(enclosures).equals(rows(above));
    }

    private static List<String> rows(List<Enclosure> enclosures) {
        return enclosures.stream()
                .map(e -> e instanceof Enclosure.Cell cell ? cell.table() + "." + cell.row() : e.toString())
                .toList();
    }

    /** Whether the paragraph goes on in the list or table that the one above stands in. */
    private boolean shared(List<Enclosure> enclosures) {
        return groups(enclosures).anyMatch(group -> groups(above).anyMatch(group::equals));
    }

    private static Stream<String> groups(List<Enclosure> enclosures) {
        return enclosures.stream()
                .filter(e -> e instanceof Enclosure.Cell || e instanceof Enclosure.Item)
                .map(e -> e instanceof Enclosure.Cell cell
                        ? "table " + cell.table()
                        : "list " + ((Enclosure.Item) e).list());
    }

    private static Stream<List<Enclosure>> paths(List<Enclosure> enclosures) {
        return IntStream.rangeClosed(1, enclosures.size()).mapToObj(end -> enclosures.subList(0, end));
    }

    @Override
    public Margin quotation(Enclosure.Quotation quotation) {
        return new Margin("> ", "> ");
    }

    @Override
    public Margin item(Enclosure.Item item) {
        var mark = ItemLabel.of(item, language) + " ";
        var indent = " ".repeat(mark.length());
        return new Margin(goesOn ? indent : mark, indent);
    }

    @Override
    public Margin cell(Enclosure.Cell cell) {
        return Margin.NONE;
    }

    @Override
    public Margin note(Enclosure.Note note) {
        boolean begins = !goesOn && layout.note() > 0;
        return new Margin(begins ? InlinePlain.mark(layout.note(), language) + " " : "", "");
    }
}
