package org.dragoman.splitting;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.DataFile;

/** The shapes of abbreviations in Arabic script that are made of single letters. */
enum LetterWord {
    /** No such abbreviation. */
    NONE,
    /** One letter: د. for a doctor, or an initial. */
    LETTER,
    /** One or more letters after a number: an era, a time of day, a measure. */
    AFTER_NUMBER,
    /** Several letters: أ.ف.ب. */
    DOTTED;

    private static final String ONE = "(?:و?\\p{L}\\p{Mn}*|هـ)";
    /** "الـC.I.A." */
    private static final Pattern ARTICLE_BEFORE_LATIN = Pattern.compile("^\\p{IsArabic}+ـ?(?=\\p{IsLatin})");

    /** "1942م", "656هـ", "3/11/2014م" */
    private static final Pattern GLUED = Pattern.compile("(?:\\p{N}{1,4}[/.-]){0,2}\\p{N}+" + ONE);

    private static final Pattern SINGLE = Pattern.compile(ONE);
    private static final Pattern SEVERAL = Pattern.compile("(?:\\p{L}{1,2}\u200C?\\.\u200C?)+\\p{L}{1,2}\u200C?");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("\\p{N}\\)?[\\s\\h]*(?:" + ONE + "\\.?[\\s\\h\u200C]*){1,3}$");
    private static final int REACH = 20;

    /** How a Latin letter is called, with its full stop: "ای. پی.". */
    private static final Set<String> NAMES =
            DataFile.of("doublings").words("letter").map(w -> w + ".").collect(Collectors.toUnmodifiableSet());

    private static final Set<String> INITIALS = DataFile.of("name-signs").set("initial");

    static LetterWord of(SentenceEndCandidate candidate) {
        var word = ARTICLE_BEFORE_LATIN.matcher(candidate.word()).replaceFirst("");
        if (GLUED.matcher(word).matches()) {
            return AFTER_NUMBER;
        }
        var single = SINGLE.matcher(word).matches();
        if (!single && !SEVERAL.matcher(word).matches()) {
            return spelt(candidate, word);
        }
        var before = candidate.between(Math.max(candidate.start(), candidate.mark() - REACH), candidate.mark());
        if (NUMBER_BEFORE.matcher(before).find()) {
            return AFTER_NUMBER;
        }
        return single ? LETTER : DOTTED;
    }

    /** "ای. پی.", an acronym by the names of its letters. */
    private static LetterWord spelt(SentenceEndCandidate candidate, String word) {
        if (NAMES.contains(word + ".")) {
            if (candidate.isLastWord(candidate.next()) && NAMES.contains(candidate.next() + ".")) {
                return LETTER;
            }
            if (NAMES.contains(candidate.wordBefore())) {
                return DOTTED;
            }
        }
        return INITIALS.contains(word) && isInName(candidate) ? LETTER : NONE;
    }

    /** "جان اف. کندی", but not "on 22 Dey." */
    private static boolean isInName(SentenceEndCandidate candidate) {
        var before = candidate.wordBefore();
        return !before.isEmpty()
                && Character.isLetter(before.charAt(before.length() - 1))
                && !candidate.next().isEmpty();
    }
}
