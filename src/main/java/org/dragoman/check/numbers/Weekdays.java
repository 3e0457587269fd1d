package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Span;

/** The days of the week that two texts tell: where either has one that the other lacks, they differ. */
final class Weekdays {
    private record Mention(int day, boolean eve, int from, int to) {
        /** Arabic and Persian count a night to the day that follows it: شب جمعه is Thursday night. */
        boolean isSameAs(Mention other) {
            return day == other.day
                    || (eve && day == other.day % WEEK + 1)
                    || (other.eve && other.day == day % WEEK + 1);
        }
    }

    private static final int WEEK = 7;
    private static final int LONGEST_EVE = 12;
    private static final DataFile FILE = DataFile.of("weekdays");
    /** Persian counts its days, in one word or in two. */
    private static final Pattern WORD = Pattern.compile(
            FILE.alternation("counted") + "\\s" + FILE.alternation("day-fa") + "|\\p{L}[\\p{L}\\p{M}\u200C]*\\.?");

    private static final Pattern DEFINITE = Pattern.compile("^" + Proclitics.DEFINITE);
    private static final Pattern EVE = Pattern.compile(FILE.alternation("eve") + "[\\s\\p{Z}]*$");
    private static final Map<String, Integer> DAYS = FILE.table("day")
            .collect(Collectors.toUnmodifiableMap(e -> key(e.word()), e -> Integer.valueOf(e.key()), (a, b) -> a));

    private Weekdays() {}

    /** A day that only the source tells and one that only the target tells, if there are both. */
    static Optional<PlacePair> differing(MarkupPair texts) {
        var missing = in(texts.source().prose(), texts.sourceLanguage());
        var told = missing.isEmpty() ? missing : in(texts.target().prose(), texts.targetLanguage());
        var added = new ArrayList<>(told);
        for (var day : List.copyOf(missing)) {
            added.stream().filter(day::isSameAs).findFirst().ifPresent(other -> {
                missing.remove(day);
                added.remove(other);
            });
        }
        missing.removeIf(day -> told.stream().anyMatch(day::isSameAs));
        return missing.isEmpty() || added.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacePair(span(missing.get(0)), span(added.get(0))));
    }

    /** Where the names of days stand, of which some look like numbers. */
    static List<Span> places(Prose prose, Language language) {
        return in(prose, language).stream().map(Weekdays::span).toList();
    }

    private static List<Mention> in(Prose prose, Language language) {
        var found = new ArrayList<Mention>();
        var words = WORD.matcher(prose.text());
        while (found.size() < Numerals.MOST && words.find()) {
            var match = words.toMatchResult();
            if (isName(match.group(), language)) {
                day(match.group()).ifPresent(day -> found.add(mention(day, match, prose, language)));
            }
        }
        return found;
    }

    private static Mention mention(int day, MatchResult match, Prose prose, Language language) {
        var before = prose.text().substring(Math.max(0, match.start() - LONGEST_EVE), match.start());
        return new Mention(day, language.isRightToLeft() && EVE.matcher(before).find(), match.start(), match.end());
    }

    /** English writes its days with a capital: "the sun" is none. */
    private static boolean isName(String word, Language language) {
        return language != Language.EN || Character.isUpperCase(word.charAt(0));
    }

    private static Span span(Mention mention) {
        return new Span(mention.from, mention.to);
    }

    private static Optional<Integer> day(String word) {
        var key = key(word);
        var whole = DAYS.get(key);
        return Optional.ofNullable(whole != null ? whole : DAYS.get(key.replace(".", "")));
    }

    private static String key(String word) {
        return LetterClasses.fold(DEFINITE.matcher(word).replaceFirst(Proclitics.ARTICLE))
                .replace(" ", "");
    }
}
