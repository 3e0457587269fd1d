package org.dragoman.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission;

/** Takes note of what a reading leaves out. */
public final class LeftOut {
    private static final int MOST_PASSAGES = 20;
    static final int LONGEST = 120;

    private final Map<Omission.Kind, List<Passage>> passages = new EnumMap<>(Omission.Kind.class);
    private final Map<Omission.Kind, Integer> counts = new EnumMap<>(Omission.Kind.class);

    /** A place is told when all is read, since what stands around it may go, too. */
    private record Passage(String text, Supplier<String> place) {}

    public void add(Omission.Kind kind, String text, String place) {
        add(kind, text, () -> place);
    }

    public void add(Omission.Kind kind, String text, Supplier<String> place) {
        counts.merge(kind, 1, Integer::sum);
        passages.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Passage(text, place));
    }

    private static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(
                                0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))))
                        + "…";
    }

    /** What is of a kind and is not left out after all, with the whole of its texts. */
    public List<Omission.Passage> taken(Omission.Kind kind) {
        counts.remove(kind);
        var taken = passages.remove(kind);
        return taken == null
                ? List.of()
                : taken.stream()
                        .map(passage -> new Omission.Passage(passage.text, passage.place.get()))
                        .toList();
    }

    /** @param text all that was read: a place is in the first paragraph that holds its words */
    public List<Omission> omissions(List<ExtractedParagraph> text) {
        var words = text.stream().map(ExtractedParagraph::plainText).toList();
        return passages.entrySet().stream()
                .map(e -> new Omission(
                        e.getKey(),
                        counts.getOrDefault(e.getKey(), 0),
                        e.getValue().stream()
                                .limit(MOST_PASSAGES)
                                .map(p -> passage(p, words))
                                .toList()))
                .toList();
    }

    private static Omission.Passage passage(Passage passage, List<String> words) {
        var place = excerpt(passage.place.get());
        var sought = place.replaceAll("^…\\s*|…$", "");
        int paragraph = 0;
        for (int i = words.size(); i > 0 && !sought.isEmpty(); i--) {
            paragraph = words.get(i - 1).contains(sought) ? i : paragraph;
        }
        return new Omission.Passage(excerpt(passage.text), place, paragraph);
    }
}
