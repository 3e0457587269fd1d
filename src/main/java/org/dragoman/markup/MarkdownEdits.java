package org.dragoman.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.statement.UnmergeableOriginal;

/** Stretches of a document and what takes their place. Used once. */
final class MarkdownEdits {
    private final String document;
    private final TreeMap<Integer, Map.Entry<Integer, String>> edits = new TreeMap<>();

    MarkdownEdits(String document) {
        this.document = document;
    }

    /**
     * Puts words in the place of what flexmark has read of a text.
     *
     * @param by of where it begins in the document
     */
    void replace(PlacedText text, BasedSequence read, By by) {
        if (read.isEmpty()) {
            return;
        }
        int from = text.from(read.getIndexOffset(0));
        int to = text.to(read.getIndexOffset(read.length() - 1));
        if (from == PlacedText.NOWHERE || to < from) {
            throw new UnmergeableOriginal(UnmergeableOriginal.Reason.SAYS_OTHERWISE, "words of no place");
        }
        edits.put(from, Map.entry(to, by.at(from)));
    }

    /** What takes the place of something, once it is known where it begins. */
    interface By {
        String at(int from);
    }

    /** What stands before a place on its line, as it has to stand before the next lines of the same block. */
    String indent(int at) {
        var before = document.substring(document.lastIndexOf('\n', at - 1) + 1, at);
        return before.replaceAll("[^>\\s]", " ");
    }

    /** The document with all that takes the place of something. */
    String made() {
        var made = new StringBuilder();
        int end = 0;
        for (var edit : edits.entrySet()) {
            if (edit.getKey() < end) {
                throw new UnmergeableOriginal(UnmergeableOriginal.Reason.SAYS_OTHERWISE, "paragraphs in one another");
            }
            made.append(document, end, edit.getKey()).append(edit.getValue().getValue());
            end = edit.getValue().getKey();
        }
        return made.append(document.substring(end)).toString();
    }
}
