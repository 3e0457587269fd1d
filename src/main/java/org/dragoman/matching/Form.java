package org.dragoman.matching;

import org.dragoman.language.Language;

/**
 * One form of a concept in one language, as a {@link Lexicon} matches it.
 *
 * @param concept the key of the concept, such as {@code mosul}
 * @param text the form as it is written in running text; one without a letter or digit is never found; an ellipsis
 *     between two words lets a few other words stand there
 * @param caseSensitive whether upper and lower case tell the form from another word ({@code US} from {@code us})
 * @param literal whether the form is found in translations only, and in no other inflection than its own
 */
public record Form(
        String concept, Language language, String text, TermStatus status, boolean caseSensitive, boolean literal) {

    /** A term of the glossary, that a text may have in any inflection. */
    public Form(String concept, Language language, String text, TermStatus status, boolean caseSensitive) {
        this(concept, language, text, status, caseSensitive, false);
    }

    /** Whether other words may stand within it. */
    public boolean isParted() {
        return !literal && Parting.isIn(text);
    }

    /** The form as it is written in running text with no other word within it. */
    public String unparted() {
        return literal ? text : Parting.without(text);
    }

    /** A form that was accepted as it stands. */
    public static Form literal(String concept, Language language, String text) {
        return new Form(concept, language, text, TermStatus.ADMITTED, false, true);
    }
}
