package org.dragoman.rendering;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.dragoman.language.Language;

/** A language in which some words of a text are, by its tag. */
record ForeignTongue(String tag) {

    String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    boolean turnsFrom(Language language) {
        return isRightToLeft() != language.isRightToLeft();
    }

    private boolean isRightToLeft() {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    /** Whether words in a text may be in this language: it is another one, and the first letter is of its script. */
    boolean mayHaveWritten(String words, Language text) {
        var locale = ULocale.forLanguageTag(tag);
        var own = words.replaceAll("<[^>]*>|&\\w+;", "");
        return !locale.getLanguage().equals(text.tag())
                && own.codePoints()
                        .filter(Character::isLetter)
                        .limit(1)
                        .allMatch(letter -> isOf(letter, UScript.getCode(locale)));
    }

    private static boolean isOf(int letter, int[] scripts) {
        if (scripts == null) {
            return true;
        }
        for (int script : scripts) {
            if (UScript.hasScript(letter, script)) {
                return true;
            }
        }
        return false;
    }
}
