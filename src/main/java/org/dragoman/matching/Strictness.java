package org.dragoman.matching;

/** How closely the letters of a text must be those of a form. */
public enum Strictness {
    /** Of sources: Latin accents are not compared either. */
    FOLDED {
        @Override
        char letter(char written) {
            return Folding.folded(written);
        }
    },
    /** Of approved forms in a target: a slip of spelling in Arabic script is left to other checks. */
    ACCENTED {
        @Override
        char letter(char written) {
            return Folding.accented(written);
        }
    },
    /** Of forbidden forms: letter by letter, case apart. */
    STRICT {
        @Override
        char letter(char written) {
            return Character.toLowerCase(written);
        }
    },
    /** Of case-sensitive forms, besides one of the others: only the case of the letters. */
    CASE {
        @Override
        char letter(char written) {
            return Character.isUpperCase(written) ? 'X' : 'x';
        }
    };

    abstract char letter(char written);
}
