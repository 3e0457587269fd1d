package org.dragoman.okapi;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.ParagraphKind;

import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.LIST_ITEM;
import static org.dragoman.statement.ParagraphKind.PREFORMATTED;
import static org.dragoman.statement.ParagraphKind.QUOTE;
import static org.dragoman.statement.ParagraphKind.TABLE_CELL;

/** What the markup between the paragraphs of a Markdown document says about them. */
final class MarkdownBlocks {
    private static final Pattern HEADING_MARK = Pattern.compile("\\s*(#{1,6})\\s*");
    private static final Pattern ITEM_MARK = Pattern.compile("\\s*(?:[-+*]|\\d{1,9}[.)])\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:=+|-{2,})\\s*|-");

    private final EnclosureNumbers numbers = new EnclosureNumbers();
    private final OpenElements html = new OpenElements(numbers);
    private final MarkdownNesting nesting = new MarkdownNesting(numbers);
    private final MarkdownTable table = new MarkdownTable(numbers);
    private int headingMark;
    private String itemMark = "";
    private boolean cellMark;
    private boolean reference;
    private boolean paragraphOnLine;
    private boolean paragraphOnLineBefore;

    /** A kind with its level, and what it stands in. */
    record KindOfBlock(ParagraphKind kind, int level, List<Enclosure> enclosures) {}

    OpenElements html() {
        return html;
    }

    /** Inside the definition of a link reference, whose title the filter takes for text. */
    boolean isInReference() {
        return reference;
    }

    void paragraphRead() {
        paragraphOnLine = true;
    }

    /** Takes note of markup; it can show that the last paragraph was a heading or a table cell. */
    void between(String markup, List<ExtractedParagraph> read) {
        if (markup.indexOf('\n') >= 0) {
            endLine();
        } else if (markup.indexOf('|') >= 0) {
            pipe(markup, read);
        } else if (UNDERLINE.matcher(markup).matches() && paragraphOnLineBefore) {
            amend(true, read, HEADING, markup.indexOf('=') >= 0 ? 1 : 2);
        } else {
            mark(markup);
        }
        html.read(markup);
    }

    private void pipe(String markup, List<ExtractedParagraph> read) {
        boolean afterText = paragraphOnLine && !cellMark;
        table.pipe(markup, afterText);
        amend(afterText, read, TABLE_CELL, 0);
        if (afterText && !read.isEmpty()) {
            var last = read.get(read.size() - 1);
            read.set(read.size() - 1, last.in(inside(last.enclosures(), table.firstCell())));
        }
        cellMark = true;
    }

    private static List<Enclosure> inside(List<Enclosure> around, Enclosure innermost) {
        return Stream.concat(around.stream(), Stream.of(innermost)).toList();
    }

    private void endLine() {
        table.endLine();
        paragraphOnLineBefore = paragraphOnLine;
        paragraphOnLine = false;
        headingMark = 0;
        itemMark = "";
        cellMark = false;
        reference = false;
    }

    private void mark(String markup) {
        var heading = HEADING_MARK.matcher(markup);
        if (heading.matches() && !paragraphOnLine) {
            headingMark = heading.group(1).length();
        } else if (ITEM_MARK.matcher(markup).matches()) {
            itemMark = markup.strip();
        } else if (markup.contains("]:")) {
            reference = true;
        }
    }

    private static void amend(boolean due, List<ExtractedParagraph> read, ParagraphKind kind, int level) {
        if (due && !read.isEmpty()) {
            read.set(read.size() - 1, read.get(read.size() - 1).as(kind, level));
        }
    }

    /**
     * What a paragraph at this place is.
     *
     * @param linePrefix what stands before each of its lines
     */
    KindOfBlock kind(String linePrefix, boolean preformatted) {
        var around = itemMark.isEmpty() ? nesting.at(linePrefix) : nesting.atItem(linePrefix, itemMark);
        itemMark = "";
        if (headingMark > 0) {
            return new KindOfBlock(HEADING, headingMark, around);
        }
        if (cellMark) {
            return new KindOfBlock(TABLE_CELL, 0, inside(around, table.cell()));
        }
        if (preformatted) {
            return new KindOfBlock(PREFORMATTED, 0, around);
        }
        if (around.isEmpty()) {
            return new KindOfBlock(html.kind(), html.level(), html.enclosures());
        }
        return around.get(around.size() - 1) instanceof Enclosure.Quotation
                ? new KindOfBlock(QUOTE, 0, around)
                : new KindOfBlock(LIST_ITEM, depth(around), around);
    }

    private static int depth(List<Enclosure> around) {
        return (int) around.stream().filter(Enclosure.Item.class::isInstance).count();
    }
}
