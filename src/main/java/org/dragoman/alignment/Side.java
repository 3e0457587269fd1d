package org.dragoman.alignment;

import java.util.List;
import org.dragoman.language.Language;

/** A text as it is aligned: its paragraphs, and in each of them its sentences. */
public record Side(Language language, List<List<String>> paragraphs) {
    public Side {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** All sentences, in order; beads number them from 0 on. */
    public List<String> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }
}
