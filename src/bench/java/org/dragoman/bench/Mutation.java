package org.dragoman.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.check.Pair;
import org.dragoman.check.text.Digits;

/** What a hurried translator does to a good translation, and the checks of which one should notice. */
enum Mutation {
    CHANGED_DIGIT("\\p{Nd}", Set.of("NUM_MISMATCH", "URL", "TAGS"), (text, digit) -> otherDigit(text, digit)),
    DROPPED_NUMBER(
            "(?<![\\p{L}\\p{N}.,٫٬/:-])\\p{Nd}+(?![\\p{L}\\p{N}.,٫٬/:-])[\\s\\h]?",
            Set.of("NUM_MISMATCH", "EMPTY"),
            Mutation::without),
    DOUBLED_WORD(
            "(?<![\\p{L}\\p{Mn}\\p{N}\u200C’'@./-])\\p{L}[\\p{L}\\p{Mn}]{2,}(?![\\p{L}\\p{Mn}\\p{N}\u200C’'@/-]|\\.\\p{L})",
            Set.of("DOUBLE_WORD"),
            (text, word) -> text.substring(0, word.end()) + " " + text.substring(word.start())),
    DROPPED_QUOTE("[«“\"](?=.*[»”\"])|(?<=[«“\"].{1,200})[»”\"]", Set.of("QUOTES"), Mutation::without),
    DROPPED_BRACKET("[()\\[\\]]", Set.of("BRACKETS"), Mutation::without),
    DROPPED_LAST_MARK("[.?!؟:؛;]$", Set.of("END_PUNCT", "SPACE_PUNCT"), Mutation::without),
    DOUBLED_SPACE(
            "(?<=\\S) (?=\\S)",
            Set.of("DOUBLE_SPACE"),
            (text, space) -> text.substring(0, space.end()) + text.substring(space.start())),
    CHANGED_ADDRESS(
            "(?<=\\.)(?:org|com|net|int)(?![\\p{L}\\p{N}])",
            Set.of("URL"),
            (text, ending) -> text.substring(0, ending.start()) + "info" + text.substring(ending.end())),
    OTHER_SCRIPT(
            "(?<=[\\s\\h])(?=\\p{L}{3})",
            Set.of("WRONG_SCRIPT"),
            (text, place) -> text.substring(0, place.start()) + foreign(text) + " " + text.substring(place.start()));

    private static final int DIGITS = 10;

    private final Pattern place;
    private final Set<String> checks;
    private final BiFunction<String, MatchResult, String> change;

    Mutation(String place, Set<String> checks, BiFunction<String, MatchResult, String> change) {
        this.place = Pattern.compile(place);
        this.checks = checks;
        this.change = change;
    }

    Set<String> checks() {
        return checks;
    }

    /** The text with one such slip, at a place chosen by chance; empty if it has no place for it. */
    Optional<String> of(Pair pair, Random random) {
        var text = pair.target();
        List<MatchResult> places = place.matcher(text)
                .results()
                .filter(p -> this != DROPPED_NUMBER || inDigits(pair.source()).contains(inDigits(p.group())))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(change.apply(text, places.get(random.nextInt(places.size()))));
    }

    /** A number that the source tells in words only can be told without a number. */
    private static String inDigits(String text) {
        return Digits.inSystem(text, Digits.LATIN).replaceAll("[^0-9]+", " ");
    }

    private static String without(String text, MatchResult place) {
        return text.substring(0, place.start()) + text.substring(place.end());
    }

    private static String otherDigit(String text, MatchResult place) {
        var digit = text.charAt(place.start());
        var zero = (char) (digit - Character.digit(digit, DIGITS));
        var other = (char) (zero + (Character.digit(digit, DIGITS) + 1) % DIGITS);
        return text.substring(0, place.start()) + other + text.substring(place.end());
    }

    private static String foreign(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                ? "however"
                : "ولكن";
    }
}
