package org.dragoman.glossary;

import org.dragoman.language.Language;

/** What a form is to the matcher: two forms of one spelling are found at the same places of a text. */
final class Spelling {
    private Spelling() {}

    /** A name for all spellings of a form that are alike, with the gaps between its words where the language has them. */
    static String of(String text, Language language, Likeness likeness) {
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
    static boolean same(Form one, Form other) {
        if (one.language() != other.language()) {
            return false;
        }
        boolean strict = !one.status().isApproved() || !other.status().isApproved();
        return alike(one, other, strict ? Likeness.STRICT : Likeness.ACCENTED)
                && (!(one.caseSensitive() || other.caseSensitive()) || alike(one, other, Likeness.CASE));
    }

    private static boolean alike(Form one, Form other, Likeness likeness) {
        return of(one.text(), one.language(), likeness).equals(of(other.text(), other.language(), likeness));
    }
}
