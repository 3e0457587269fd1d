package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.docx.WordXml;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.InlineCode;
import org.w3c.dom.Element;

/** Where a paragraph stands in a part of a DOCX: the texts that it is made of, and the codes around each. */
final class DocxPlace {
    private static final Pattern PIECE = Pattern.compile("(?<token></?\\d+>|<\\d+/>)|" + TextMarks.MARK);

    private final List<Leaf> leaves = new ArrayList<>();

    /**
     * A text of a run.
     *
     * @param codes the numbers of the pairs around it, the innermost first
     */
    record Leaf(Element text, List<Integer> codes) {
        Element run() {
            return (Element) text.getParentNode();
        }

        private int length() {
            return text.getTextContent().length();
        }
    }

    /** @param marked the paragraph as it was read with a mark behind each of these texts */
    DocxPlace(ExtractedParagraph marked, List<Element> texts) {
        var codes = new HashMap<String, InlineCode>();
        marked.codes().forEach(code -> codes.put(code.token(), code));
        var open = new ArrayDeque<Integer>();
        var piece = PIECE.matcher(marked.text());
        while (piece.find()) {
            var code = codes.get(String.valueOf(piece.group("token")));
            if (piece.group("token") == null) {
                leaves.add(new Leaf(texts.get(TextMarks.number(piece.group(2))), List.copyOf(open)));
            } else if (code != null) {
                take(code, open);
            }
        }
    }

    private static void take(InlineCode code, Deque<Integer> open) {
        switch (code.kind()) {
            case OPENING -> open.push(code.number());
            case CLOSING -> open.remove(code.number());
            case STANDALONE -> {}
        }
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The paragraph that holds it; nothing where it has no text of its own. */
    Optional<Element> paragraph() {
        return leaves.stream()
                .map(leaf -> WordXml.ancestor(leaf.text(), "p"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean has(Element text) {
        return leaves.stream().anyMatch(leaf -> leaf.text() == text);
    }

    /** The text that looks as one between these codes does; the longest where there are several. */
    Leaf like(List<Integer> codes) {
        return leaves.stream()
                .filter(leaf -> leaf.codes().equals(codes))
                .max(Comparator.comparingInt(Leaf::length))
                .or(() -> codes.isEmpty() ? Optional.empty() : within(codes.get(0)))
                .orElse(leaves.get(0));
    }

    /** A text within a pair. */
    Optional<Leaf> within(int code) {
        return leaves.stream().filter(leaf -> leaf.codes().contains(code)).findFirst();
    }
}
