package org.dragoman.splitting;

import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/**
 * English and French: a year with its era, as in 300 B.C., 586 av. J.-C., 241 A.H. It ends the sentence before a capital
 * letter, whatever the word, unless it only opens the sentence or counts what follows.
 */
final class LatinEra {
    private static final DataFile WORDS = DataFile.of("dated-sentences");
    private static final String ERA =
            "(?:" + WORDS.alternation("era") + "|" + WORDS.alternation("christ") + "\\.?[\\s\\h]J\\.?-C)";

    private static final Pattern YEAR = Pattern.compile(
            "(?:^|(?<before>\\S+)[\\s\\h]+)\\p{N}{1,4}(?:[\\s\\h](?:s\\.|siècle))?[\\s\\h]" + ERA + "$");
    /** "in the 5th century B.C.", "au Ve s. av. J.-C." */
    private static final Pattern CENTURY = Pattern.compile("(?:\\p{N}{1,2}\\p{Ll}{2}|[IVX]{1,5}(?:er?|ᵉ))[\\s\\h]"
            + WORDS.alternation("span") + "[\\s\\h]" + ERA + "$");

    private static final Pattern ADVERBIAL =
            Pattern.compile(WORDS.alternation("before-year") + "(?:[\\s\\h]+[^\\s\\h,;:]+){1,6}");
    private static final Pattern ARTICLE = Pattern.compile(WORDS.alternation("article"));
    private static final int REACH = 60;

    private LatinEra() {}

    /** Whether the candidate's full stop is the last one of such an era. */
    static boolean endsAt(SentenceEndCandidate candidate) {
        if (!candidate.isFullStop() || !endsInCapital(candidate)) {
            return false;
        }
        var tail = tail(candidate);
        var year = YEAR.matcher(tail);
        if (!year.find()) {
            return CENTURY.matcher(tail).find();
        }
        return year.group("before") == null
                || !ARTICLE.matcher(year.group("before")).matches();
    }

    /** "In 300 B.C.": no sentence yet. */
    static boolean isAdverbialOnly(SentenceEndCandidate candidate) {
        return ADVERBIAL.matcher(candidate.soFar()).matches();
    }

    private static boolean endsInCapital(SentenceEndCandidate candidate) {
        return candidate.mark() > candidate.start()
                && Character.isUpperCase(candidate.line().charAt(candidate.mark() - 1));
    }

    private static String tail(SentenceEndCandidate candidate) {
        return candidate.between(Math.max(candidate.start(), candidate.mark() - REACH), candidate.mark());
    }
}
