package org.dragoman.okapi;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;

/** A language of which every word is in the script of a real one and in no source: for tests of where words go. */
final class Foreign {
    private static final Map<Language, String> LETTERS = Map.of(
            Language.FA, "پچژگکیمنسدرتبفقشلهو",
            Language.AR, "ضصثقفغعحجدشسيبلتنمك",
            Language.FR, "éàèùçâêîôûëïœæoiuay",
            Language.EN, "zqxjkvbpygfwmucldrh");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C'’]{2,}");

    private Foreign() {}

    /** A text with its codes in the same places. */
    static String text(String source, Language target) {
        return WORD.matcher(source).replaceAll(word -> word(word, target));
    }

    private static String word(MatchResult word, Language target) {
        var letters = LETTERS.get(target);
        return word.group()
                .chars()
                .mapToObj(c -> letters.substring(c % letters.length(), c % letters.length() + 1))
                .collect(Collectors.joining());
    }

    /** The words of a source of which none may be left. */
    static String[] words(String source) {
        return WORD.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 3)
                .distinct()
                .toArray(String[]::new);
    }

    static boolean holdsNone(String text, String[] words) {
        var found = WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        return Arrays.stream(words).noneMatch(found::contains);
    }
}
