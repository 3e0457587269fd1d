package org.dragoman.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode.Kind;
import org.dragoman.statement.ParagraphKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a page with their inline content, cut into paragraphs. White space is what CSS makes of it (CSS Text 3,
 * 4.1); what encloses several paragraphs encloses words in each of them, and encloses no white space at its ends.
 */
final class HtmlText {
    private final CarriedMarks marks;
    private final List<ExtractedParagraph> paragraphs = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Deque<ParagraphRole> roles = new ArrayDeque<>();
    private final List<Enclosure> enclosures = new ArrayList<>();

    /** The content that is open; so much of it has begun in the paragraph at hand. */
    private final List<Begun> open = new ArrayList<>();

    private int begun;
    private final List<ParagraphPiece> pieces = new ArrayList<>();
    /** How much text the pieces hold. */
    private int before;

    /** What of the page the paragraph at hand is made of, and what of it each of its codes. */
    private final List<Node> leaves = new ArrayList<>();

    private final List<Node> origins = new ArrayList<>();
    private final List<HtmlPlace> places = new ArrayList<>();
    private boolean inTypedText;

    private final StringBuilder run = new StringBuilder();
    private boolean space;
    private boolean atLineStart = true;

    /** What paragraphs are. */
    record ParagraphRole(ParagraphKind kind, int level) {}

    /** Something that is open, and the element that it is. */
    private record Begun(Inline content, Element element) {}

    /** Where something stands that is not text. */
    private static final class Spot {
        private final int offset;
        private String around = "";

        Spot(int offset) {
            this.offset = offset;
        }
    }

    HtmlText(CarriedMarks marks) {
        this.marks = marks;
    }

    List<ExtractedParagraph> paragraphs() {
        endParagraph();
        return paragraphs;
    }

    void enter(ParagraphRole role) {
        roles.push(role);
    }

    void leaveRole() {
        roles.pop();
    }

    void enter(Enclosure enclosure) {
        enclosures.add(enclosure);
    }

    void leaveEnclosure() {
        enclosures.remove(enclosures.size() - 1);
    }

    boolean isOpen(Inline content) {
        return open.stream().anyMatch(begun -> begun.content().equals(content));
    }

    boolean isInLink() {
        return open.stream().anyMatch(begun -> begun.content() instanceof Inline.Link);
    }

    /** Begins something around the words that follow. */
    void begin(Inline content, Element element) {
        open.add(new Begun(content, element));
    }

    void end() {
        if (begun == open.size()) {
            piece(Kind.CLOSING, open.get(--begun));
        }
        open.remove(open.size() - 1);
    }

    void put(Inline content, Element element) {
        beginWord();
        piece(Kind.STANDALONE, new Begun(content, element));
        leaves.add(element);
    }

    private void piece(Kind kind, Begun begun) {
        endRun();
        pieces.add(new ParagraphPiece.Meant(kind, begun.content()));
        origins.add(begun.element());
    }

    /** Says of what of the page the words are that were just read. */
    void took(Node node) {
        if (node instanceof TextNode words) {
            if (!words.isBlank()) {
                leaves.add(words);
            }
            marks.in(words.getWholeText()).forEach(mark -> origins.add(words));
        } else {
            leaves.add(node);
        }
    }

    /** Where the paragraphs stand, one for each of them. */
    List<HtmlPlace> places() {
        return places;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            pieces.add(new ParagraphPiece.Text(run.toString()));
            before += run.length();
            run.setLength(0);
        }
    }

    /** Text of which white space is one space, and none at the ends of lines. */
    void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !atLineStart;
            } else {
                if (space || atLineStart || begun < open.size()) {
                    beginWord();
                }
                run.append(c);
            }
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Text whose white space was meant. */
    void typed(String text) {
        if (!text.isEmpty()) {
            inTypedText = true;
            beginWord();
            run.append(text);
        }
    }

    /** Text of which only the line breaks were meant. */
    void lines(String text) {
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            words(text.substring(from, to));
            endLine();
            from = to + 1;
        }
        words(text.substring(from));
    }

    /** Text that is the same in every language. */
    void print(String text, Element element) {
        if (!text.isBlank()) {
            put(new Inline.Printed(text, ""), element);
        }
    }

    private void beginWord() {
        if (space) {
            run.append(' ');
        }
        space = false;
        atLineStart = false;
        while (begun < open.size()) {
            piece(Kind.OPENING, open.get(begun++));
        }
    }

    void endLine() {
        run.append('\n');
        space = false;
        atLineStart = true;
    }

    void endParagraph() {
        while (begun > 0) {
            piece(Kind.CLOSING, open.get(--begun));
        }
        endRun();
        var role = roles.isEmpty() ? new ParagraphRole(ParagraphKind.PARAGRAPH, 0) : roles.element();
        InlineText.paragraph(role.kind(), role.level(), marks.restored(pieces))
                .map(paragraph -> paragraph.in(enclosures))
                .ifPresent(this::add);
        pieces.clear();
        leaves.clear();
        origins.clear();
        inTypedText = false;
        before = 0;
        space = false;
        atLineStart = true;
        settle();
    }

    private void add(ExtractedParagraph paragraph) {
        paragraphs.add(paragraph);
        places.add(new HtmlPlace(paragraph, List.copyOf(leaves), List.copyOf(origins), inTypedText));
    }

    /** What stands in no paragraph is told by the one before it, or else by the first. */
    private void settle() {
        if (!paragraphs.isEmpty() && !spots.isEmpty()) {
            var text = paragraphs.get(paragraphs.size() - 1).plainText();
            spots.forEach(spot -> spot.around = around(text, spot.offset));
            spots.clear();
        }
    }

    /** The words before and after a place; a few where there are many. */
    private static String around(String text, int offset) {
        int from = text.lastIndexOf(' ', Math.max(0, Math.min(offset, text.length()) - LeftOut.LONGEST / 2));
        return text.length() <= LeftOut.LONGEST ? text : from < 0 ? few(text, 0) : "…" + few(text, from);
    }

    /** More than anyone is told, so that it can be seen that there is more. */
    private static String few(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 2 * LeftOut.LONGEST));
    }

    /** The words around this place, once they are known. */
    Supplier<String> place() {
        var spot = new Spot(before + run.length());
        spots.add(spot);
        return () -> spot.around;
    }
}
