package org.dragoman.glossary;

import org.dragoman.matching.Form;
import org.jspecify.annotations.Nullable;

/**
 * Why the glossary cannot take a concept.
 *
 * @param form the form that is at fault, where it is one
 */
public record Defect(Kind kind, @Nullable Form form) {

    /** The rule that is broken. */
    public enum Kind {
        /** The key is missing, too long, holds other signs than letters, digits, {@code . _ -}, or is a page's. */
        KEY,
        NO_TERM,
        /** The form has no letter and no digit, only white space or invisible signs. */
        NO_WORD,
        TOO_LONG,
        /** The form holds a control character, or the bar that separates forms in files. */
        UNUSABLE,
        PREFERRED_TWICE,
        /** The form is forbidden, and approved in a spelling that the matcher does not tell from it. */
        BOTH,
        /** The source or the scheme of transliteration is too long. */
        PROVENANCE
    }

    static Defect of(Kind kind) {
        return new Defect(kind, null);
    }

    /** What is wrong, in the language of the messages. */
    public String text(GlossaryMessages messages) {
        var text = form == null ? "" : shortened(form.text());
        return switch (kind) {
            case KEY -> messages.defect_key();
            case NO_TERM -> messages.defect_no_term();
            case NO_WORD -> messages.defect_no_word();
            case TOO_LONG -> messages.defect_too_long(text, Definition.LONGEST_FORM);
            case UNUSABLE -> messages.defect_unusable(text);
            case PREFERRED_TWICE -> messages.defect_preferred_twice(text);
            case BOTH -> messages.defect_both(text);
            case PROVENANCE -> messages.defect_provenance(Provenance.LONGEST);
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
