package org.dragoman.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.statement.Numbering;

/** Counts the items of the lists of a DOCX, in the order of the document; lists with one definition count together. */
public final class DocxCounts {
    private static final int LEVELS = 9;

    private final DocxNumbering numbering;
    private final Language language;
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    public DocxCounts(DocxNumbering numbering, Language language) {
        this.numbering = numbering;
        this.language = language;
    }

    /** What stands before an item. */
    public enum Sort {
        BULLET,
        /** A label that is the same in every language. */
        LABEL,
        /** A label with words, which are translated. */
        WORDS,
        NOTHING
    }

    /**
     * The mark of an item.
     *
     * @param label as the document shows it; blank where the numbering alone says it
     * @param lead the whole label as it stands before the text
     */
    public record Mark(Sort sort, Numbering numbering, int number, String label, String lead) {}

    public Mark next(int list, int level) {
        var series = counts.computeIfAbsent(numbering.series(list), s -> new HashMap<>());
        int number = advance(list, level, series);
        restart(list, level, series);
        return numbering
                .level(list, level)
                .map(l -> mark(l, number, label(list, l, series)))
                .orElseGet(() -> new Mark(Sort.BULLET, Numbering.NONE, number, "", ""));
    }

    private static Mark mark(DocxLevel level, int number, String label) {
        var own = label.equals(level.usual(number)) ? "" : label;
        return new Mark(sort(level, label), level.numbering(), number, own, label.isEmpty() ? "" : level.before(label));
    }

    private static Sort sort(DocxLevel level, String label) {
        if (level.isBullet()) {
            return Sort.BULLET;
        }
        return label.isEmpty() ? Sort.NOTHING : level.isSpoken() ? Sort.WORDS : Sort.LABEL;
    }

    private int advance(int list, int level, Map<Integer, Integer> series) {
        var start = begun.add(list + " " + level) ? numbering.startOverride(list, level) : Optional.<Integer>empty();
        int number = start.orElseGet(() -> series.containsKey(level) ? series.get(level) + 1 : start(list, level));
        series.put(level, number);
        return number;
    }

    private int start(int list, int level) {
        return numbering.level(list, level).map(DocxLevel::start).orElse(1);
    }

    private void restart(int list, int level, Map<Integer, Integer> series) {
        series.keySet()
                .removeIf(deeper -> deeper > level
                        && numbering
                                .level(list, deeper)
                                .map(l -> l.restartsAfter(level))
                                .orElse(true));
    }

    private String label(int list, DocxLevel level, Map<Integer, Integer> series) {
        if (level.isBullet()) {
            return "";
        }
        IntUnaryOperator count = at -> series.computeIfAbsent(at, none -> start(list, none));
        var formats = IntStream.range(0, LEVELS)
                .mapToObj(at -> numbering.level(list, at).map(DocxLevel::format).orElse("decimal"))
                .toList();
        return level.label(count, formats, language);
    }
}
