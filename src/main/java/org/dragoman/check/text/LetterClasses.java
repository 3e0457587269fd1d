package org.dragoman.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters told apart by script, and folded for the comparison of words. */
public final class LetterClasses {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\u0640]");

    private LetterClasses() {}

    public static boolean isLatin(int c) {
        return Character.isLetter(c) && UScript.getScript(c) == UScript.LATIN;
    }

    public static boolean isArabic(int c) {
        return Character.isLetter(c) && UScript.getScript(c) == UScript.ARABIC;
    }

    public static boolean isSpace(int c) {
        return UCharacter.isUWhiteSpace(c);
    }

    /** A space of one of the three kinds that a typist doubles. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    public static boolean isNoBreakSpace(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    /** A word with letters in place of their presentation forms, which text pasted from a PDF is made of. */
    public static String withoutForms(String word) {
        return word.chars().anyMatch(c -> c >= 0xFB50) ? NFKC.normalize(word) : word;
    }

    /** A word without case, vowel signs, accents and joiners, the letters that Arabic and Persian type apart made one. */
    public static String fold(String word) {
        var bare = MARKS.matcher(NFD.normalize(word.toLowerCase(Locale.ROOT))).replaceAll("");
        return bare.replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ة', 'ه')
                .replace('ە', 'ه');
    }
}
