package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.ParagraphKind;

import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.LIST_ITEM;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;
import static org.dragoman.statement.ParagraphKind.QUOTE;
import static org.dragoman.statement.ParagraphKind.TABLE_CELL;

/** What the markup between the paragraphs of a Markdown document says about them. */
final class MarkdownBlocks {
    private static final Pattern HEADING_MARK = Pattern.compile("\\s*(#{1,6})\\s*");
    private static final Pattern ITEM_MARK = Pattern.compile("\\s*(?:[-+*]|\\d{1,9}[.)])\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:=+|-{2,})\\s*|-");

    private final OpenElements html = new OpenElements();
    private final Deque<Integer> listIndents = new ArrayDeque<>();
    private int headingMark;
    private boolean itemMark;
    private boolean cellMark;
    private boolean reference;
    private boolean paragraphOnLine;
    private boolean paragraphOnLineBefore;

    /** A kind with its level. */
    record KindOfBlock(ParagraphKind kind, int level) {}

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
            amend(paragraphOnLine && !cellMark, read, TABLE_CELL, 0);
            cellMark = true;
        } else if (UNDERLINE.matcher(markup).matches() && paragraphOnLineBefore) {
            amend(true, read, HEADING, markup.indexOf('=') >= 0 ? 1 : 2);
        } else {
            mark(markup);
        }
        html.read(markup);
    }

    private void endLine() {
        paragraphOnLineBefore = paragraphOnLine;
        paragraphOnLine = false;
        headingMark = 0;
        itemMark = false;
        cellMark = false;
        reference = false;
    }

    private void mark(String markup) {
        var heading = HEADING_MARK.matcher(markup);
        if (heading.matches() && !paragraphOnLine) {
            headingMark = heading.group(1).length();
        } else if (ITEM_MARK.matcher(markup).matches()) {
            itemMark = true;
        } else if (markup.contains("]:")) {
            reference = true;
        }
    }

    private static void amend(boolean due, List<ExtractedParagraph> read, ParagraphKind kind, int level) {
        if (due && !read.isEmpty()) {
            read.set(read.size() - 1, read.get(read.size() - 1).as(kind, level));
        }
    }

    /** What a paragraph at this place is, given what stands before each of its lines. */
    KindOfBlock kind(String linePrefix) {
        var indent = linePrefix.length() - linePrefix.lastIndexOf('>') - 1;
        if (headingMark > 0) {
            return new KindOfBlock(HEADING, headingMark);
        }
        if (cellMark) {
            return new KindOfBlock(TABLE_CELL, 0);
        }
        if (itemMark || (indent > 0 && !listIndents.isEmpty())) {
            return new KindOfBlock(LIST_ITEM, listDepth(indent));
        }
        listIndents.clear();
        if (html.kind() != PARAGRAPH) {
            return new KindOfBlock(html.kind(), html.level());
        }
        return new KindOfBlock(linePrefix.indexOf('>') >= 0 ? QUOTE : PARAGRAPH, 0);
    }

    private int listDepth(int indent) {
        if (!itemMark) {
            return Math.max(
                    1, (int) listIndents.stream().filter(i -> i < indent).count());
        }
        while (!listIndents.isEmpty() && listIndents.peek() >= indent) {
            listIndents.pop();
        }
        listIndents.push(indent);
        return listIndents.size();
    }
}
