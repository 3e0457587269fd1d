package org.dragoman.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Markup;

/**
 * The checks across the segments of a statement in one language. INCONSISTENT_TARGET: the same source is translated in
 * two ways. INCONSISTENT_SOURCE: two sources have the same translation. Tags, invisible marks, case, spaces and the
 * final punctuation are left aside, and so are texts without a letter.
 */
public final class Consistency {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\u0640\uFFFC]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final int REMEMBERED = 20_000;
    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

    private Consistency() {}

    /** A segment and its translation, by the id of the translation. */
    public record Line(long id, String source, String target) {}

    private record Folded(Line line, String source, String target) {}

    /** What is found in each translation, by its id; those in which nothing is found are left out. */
    public static Map<Long, List<Finding>> findings(List<Line> lines) {
        var folded = lines.stream()
                .filter(l -> !l.target.isBlank())
                .map(l -> new Folded(l, fold(l.source), fold(l.target)))
                .filter(f -> LETTER.matcher(f.source).find()
                        && LETTER.matcher(f.target).find())
                .toList();
        var found = new HashMap<Long, List<Finding>>();
        compare(folded, Folded::source, Folded::target, f -> f.line.target, Check.INCONSISTENT_TARGET, found);
        compare(folded, Folded::target, Folded::source, f -> f.line.source, Check.INCONSISTENT_SOURCE, found);
        return found;
    }

    private static void compare(
            List<Folded> lines,
            Function<Folded, String> same,
            Function<Folded, String> other,
            Function<Folded, String> shown,
            Check check,
            Map<Long, List<Finding>> found) {
        var groups = new LinkedHashMap<String, LinkedHashMap<String, Folded>>();
        lines.forEach(l -> groups.computeIfAbsent(same.apply(l), k -> new LinkedHashMap<>())
                .putIfAbsent(other.apply(l), l));
        for (var line : lines) {
            var wordings = groups.getOrDefault(same.apply(line), new LinkedHashMap<>());
            wordings.values().stream()
                    .filter(w -> !other.apply(w).equals(other.apply(line)))
                    .findFirst()
                    .ifPresent(w -> found.computeIfAbsent(line.line.id, k -> new ArrayList<>())
                            .add(finding(check, shown.apply(w))));
        }
    }

    private static Finding finding(Check check, String otherText) {
        return new Finding(check, check.severity(), List.of(otherText.strip()), null, null, null, null);
    }

    /** The same texts are held against each other at every look at their statement. */
    private static String fold(String text) {
        if (FOLDED.size() >= REMEMBERED) {
            FOLDED.clear();
        }
        return FOLDED.computeIfAbsent(text, Consistency::folded);
    }

    private static String folded(String text) {
        var prose = INVISIBLE.matcher(Markup.of(text).untagged()).replaceAll("");
        var bare = EDGES.matcher(SPACES.matcher(prose).replaceAll(" ").strip()).replaceAll("");
        return Digits.inSystem(bare.toLowerCase(Locale.ROOT), Digits.LATIN).replace('’', '\'');
    }
}
