package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** A part of a whole in words, where each text has one alone: a third is no quarter, and two thirds are not one. */
final class Fractions {
    /** @param part such as 2/3; the number of parts may be unknown: ?/3 */
    private record Fraction(String part, Span place) {
        boolean isOtherThan(Fraction other) {
            return part.startsWith(UNKNOWN) || other.part.startsWith(UNKNOWN)
                    ? !divisor().equals(other.divisor())
                    : !part.equals(other.part);
        }

        private String divisor() {
            return part.substring(part.indexOf('/'));
        }
    }

    private static final String UNKNOWN = "?";

    private static final Map<Language, Map<String, Pattern>> WORDS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(l -> l, Fractions::words));

    private static final Pattern HOUR = Pattern.compile(
            "(?<!\\p{L})" + DataFile.of("clock").alternation("after-hour") + "(?!\\p{L})|"
                    + DataFile.of("clock").alternation("before-hour") + "|" + HourPart.WORDS_AFTER,
            Pattern.CASE_INSENSITIVE);

    private Fractions() {}

    private static Map<String, Pattern> words(Language language) {
        return DataFile.of("numbers", language)
                .table("fraction")
                .collect(Collectors.groupingBy(
                        DataFile.Entry::key,
                        Collectors.collectingAndThen(
                                Collectors.mapping(DataFile.Entry::word, Collectors.joining("|")),
                                words -> Pattern.compile(
                                        "(?<!\\p{L})(?:" + words + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE))));
    }

    /** The two parts, if they differ; those of an hour are told in too many ways. */
    static Optional<PlacePair> differing(MarkupPair texts) {
        if (isOfHour(texts.source().prose()) || isOfHour(texts.target().prose())) {
            return Optional.empty();
        }
        var source = in(texts.source().prose(), texts.sourceLanguage());
        var target = source.size() == 1 ? in(texts.target().prose(), texts.targetLanguage()) : List.<Fraction>of();
        return target.size() == 1 && source.get(0).isOtherThan(target.get(0))
                ? Optional.of(new PlacePair(source.get(0).place(), target.get(0).place()))
                : Optional.empty();
    }

    private static boolean isOfHour(Prose prose) {
        return HOUR.matcher(prose.text()).find();
    }

    private static List<Fraction> in(Prose prose, Language language) {
        var found = new ArrayList<Fraction>();
        WORDS.getOrDefault(language, Map.of()).forEach((part, words) -> words.matcher(prose.text())
                .results()
                .limit(2)
                .forEach(m -> found.add(new Fraction(part, new Span(m.start(), m.end())))));
        return found;
    }
}
