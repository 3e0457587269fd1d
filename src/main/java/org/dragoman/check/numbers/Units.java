package org.dragoman.check.numbers;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Span;

/**
 * What a number counts, where that is a unit that has a sign or a name in all languages: percent, currencies, lengths,
 * weights, times. A name that stands for several units, as pound does, is each of them.
 */
final class Units {
    /** The unit of a number: what it may be, and how far it reaches around the number. */
    record Mention(Set<String> kinds, Span place) {
        boolean isKnown() {
            return !kinds.isEmpty();
        }

        boolean isSameAs(Mention other) {
            return kinds.stream().anyMatch(other.kinds::contains);
        }

        boolean isShare() {
            return kinds.contains(PERCENT);
        }
    }

    private static final String PERCENT = "percent";
    private static final int NEAR = 48;
    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_SIGN = 5;
    private static final DataFile FILE = DataFile.of("units");

    private static final Pattern NEXT = Pattern.compile("[\\s\\p{Z}\\p{Cf}-]{0,2}(?:" + FILE.alternation("link")
            + ")?([\\p{L}\u00B0][\\p{L}\\p{M}\u200C]*(?:[\u00B2\u00B3]|(?<=m)[23])?|[^\\p{L}\\p{N}\\s\\p{Z}.,;:!?()])");
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{0,3}[$\u20AC\u00A3\u00A5\u20AA%\u066A]|[A-Z]{3})[\\s\\p{Z}]?$");

    private static final Map<String, Set<String>> KINDS = FILE.table("unit")
            .collect(Collectors.groupingBy(
                    e -> key(e.word()), Collectors.mapping(DataFile.Entry::key, Collectors.toUnmodifiableSet())));
    private static final Set<String> SCALES = Stream.concat(Numerals.SCALES.keySet().stream(), FILE.words("scale"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ENDINGS =
            FILE.words("ending").map(Units::key).collect(Collectors.toUnmodifiableSet());
    private static final Pattern SHARES = Pattern.compile(FILE.alternation("share"));

    private Units() {}

    static Mention of(Prose prose, Numeral numeral) {
        var text = prose.text();
        var before = BEFORE.matcher(text.substring(Math.max(0, numeral.from() - LONGEST_SIGN), numeral.from()));
        if (before.find() && KINDS.containsKey(key(before.group(1)))) {
            return new Mention(
                    kinds(before.group(1)),
                    new Span(numeral.from() - before.group().length(), numeral.to()));
        }
        return after(text, numeral);
    }

    /** Whether a text tells a share of a hundred anywhere. */
    static boolean hasShare(Prose prose) {
        return SHARES.matcher(prose.text()).find();
    }

    private static Mention after(String text, Numeral numeral) {
        var matcher = NEXT.matcher(text).region(numeral.to(), Math.min(text.length(), numeral.to() + NEAR));
        var phrase = "";
        var found = new Mention(Set.of(), new Span(numeral.from(), numeral.to()));
        for (var n = 0; n < LONGEST_PHRASE && matcher.lookingAt(); ) {
            var word = LetterClasses.fold(matcher.group(1));
            if (n > 0 || numeral.scale() == null || !SCALES.contains(word)) {
                phrase = (phrase + " " + word).strip();
                found = kinds(phrase).isEmpty()
                        ? found
                        : new Mention(kinds(phrase), new Span(numeral.from(), matcher.end()));
                n++;
            }
            matcher.region(matcher.end(), matcher.regionEnd());
        }
        return found;
    }

    private static Set<String> kinds(String phrase) {
        var key = key(phrase);
        return Stream.concat(Stream.of(""), ENDINGS.stream())
                .filter(key::endsWith)
                .map(ending -> KINDS.get(key.substring(0, key.length() - ending.length())))
                .filter(kinds -> kinds != null)
                .findFirst()
                .orElse(Set.of());
    }

    private static String key(String phrase) {
        return LetterClasses.fold(phrase);
    }
}
