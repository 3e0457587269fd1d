package org.dragoman.splitting;

import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/**
 * "1. The names", "They ask: 1. The names": the label of a list item begins the sentence, or the first one a list.
 * "Article 1. The names" is labelled too.
 */
final class ListLabel implements Continuation {
    private static final int LONGEST = 24;
    private static final Pattern LABEL = Pattern.compile(
            "[•⁃▪◦*–—-]?[\\s\\h]*\\(?(?:\\p{N}{1,3}(?:[.–-]\\p{N}{1,3})*|[QAR]\\p{N}{1,3}|\\p{L}ـ?|الف|[ivx]{1,5}|[IVX]{1,5})\\)?");
    private static final DataFile WORDS = DataFile.of("list-labels");

    private static final Pattern ADVERB = Pattern.compile(WORDS.alternation("adverb"));

    private static final Pattern LETTER_BY_NAME = Pattern.compile(WORDS.alternation("letter"));

    private static final Pattern CARDINAL = Pattern.compile(WORDS.alternation("cardinal"));

    private static final String HEAD =
            "(?i:" + WORDS.alternation("head") + "(?:[\\s\\h]+" + WORDS.alternation("sign") + ")?)[\\s\\h]+";

    /** "Article 9.", "Article 9(2)(a).", "Article premier.", "المادة الأولى.", "مادهٔ یکم.", "البند (أ)." */
    private static final String HEADING = "(?:" + HEAD + "\\(?(?:\\p{N}{1,3}(?:[.-]\\p{N}{1,3})*"
            + WORDS.alternation("repeated") + "?(?:\\((?:\\p{N}{1,3}|[a-z])\\)){0,3}|[IVXL]{1,7}(?:er)?|"
            + WORDS.alternation("ordinal") + ")\\)?|"
            + HEAD + "\\((?:\\p{L}ـ?|الف|[ivx]{1,5})\\))";

    private static final Pattern HEADED = Pattern.compile(HEADING);

    /** "Section B.", before a heading of one word only: "Annex B. The rest is lost." */
    private static final Pattern LETTERED = Pattern.compile(HEAD + "[A-Z]");

    /** It reads: “Art. 1. The party is dissolved.” */
    private static final Pattern QUOTED = Pattern.compile(".*[«“‘\"][\\s\\h]?(?:" + HEADING + "|\\p{N}{1,3})");

    private static final Pattern FIRST_OF_A_LIST = Pattern.compile(".*:[\\s\\h]+\\(?(?:[1١۱aAأ]|الف)\\)?");
    /** Without a second one, "Abstentions: 1." is a count. */
    private static final Pattern SECOND_OF_A_LIST = Pattern.compile("[\\s\\h]\\(?[2٢۲bBب]ـ?\\)?[.)-][\\s\\h]");

    private static final int FAR = 1000;

    /** "1. Demands; 2. Requests": a semicolon ends an item, and no sentence. */
    private static final Pattern NEXT_OF_A_LIST =
            Pattern.compile(".*[;؛][\\s\\h]+(?:and |et |و)?\\(?(?:\\p{N}{1,3}|\\p{L}|[ivxIVX]{1,5}|الف)\\)?");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (!candidate.isFullStop()) {
            return false;
        }
        var from = Math.max(candidate.start(), candidate.mark() - LONGEST);
        var label = candidate.between(from, candidate.mark());
        return (from == candidate.start()
                        && (LABEL.matcher(label).matches()
                                || ADVERB.matcher(Vowels.remove(label)).matches()
                                || LETTER_BY_NAME.matcher(label).matches()
                                || (candidate.beginsLine()
                                        && CARDINAL.matcher(label).matches())
                                || HEADED.matcher(label).matches()
                                || (LETTERED.matcher(label).matches() && candidate.isBeforeLastWord())))
                || QUOTED.matcher(label).matches()
                || (label.indexOf(':') >= 0 && FIRST_OF_A_LIST.matcher(label).matches() && hasSecond(candidate))
                || ((label.indexOf(';') >= 0 || label.indexOf('؛') >= 0)
                        && NEXT_OF_A_LIST.matcher(label).matches());
    }

    private static boolean hasSecond(SentenceEndCandidate candidate) {
        var line = candidate.line();
        return SECOND_OF_A_LIST
                .matcher(line)
                .region(candidate.end(), Math.min(line.length(), candidate.end() + FAR))
                .find();
    }
}
