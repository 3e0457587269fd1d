package org.dragoman.matching;

import org.dragoman.language.Language;

/** What a form is to the matcher: two forms of one spelling are found at the same places of a text. */
public final class Spelling {
    private Spelling() {}

    /** A name for all spellings of a form that are alike, with the gaps between its words where the language has them. */
    public static String of(String text, Language language, Strictness likeness) {
        var grammar = Grammar.of(language);
        var letters = Letters.of(text, language);
        int none = grammar.gap(Letters.NONE);
        var spelling = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            int gap = i == 0 ? none : grammar.gap(letters.gap(i));
            if (gap != none) {
                spelling.append(gap == Letters.SPACE ? " " : "{" + Integer.toHexString(gap) + "}");
            }
            spelling.append(likeness.letter(letters.written(i)));
        }
        return spelling.toString();
    }

    /** Whether the matcher cannot tell two forms apart; against a forbidden form every letter counts. */
    public static boolean same(Form one, Form other) {
        if (one.language() != other.language()) {
            return false;
        }
        boolean strict = !one.status().isApproved() || !other.status().isApproved();
        return alike(one, other, strict ? Strictness.STRICT : Strictness.ACCENTED)
                && (!(one.caseSensitive() || other.caseSensitive()) || alike(one, other, Strictness.CASE));
    }

    private static boolean alike(Form one, Form other, Strictness likeness) {
        return of(one.text(), one.language(), likeness).equals(of(other.text(), other.language(), likeness));
    }
}
