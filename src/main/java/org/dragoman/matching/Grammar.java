package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;

/** The inflections of a language that a term may stand in and still be that term. Stateless. */
interface Grammar {
    /** Takes the readings of a word. */
    interface Reader {
        /** Whether some term goes on with this stem; a grammar asks before it looks any closer. */
        boolean knows(int from, int to, Ending ending);

        void take(Stem stem);
    }

    static Grammar of(Language language) {
        return switch (language) {
            case EN -> new EnglishGrammar();
            case FR -> new FrenchGrammar();
            case AR -> new ArabicGrammar();
            case FA -> new PersianGrammar();
        };
    }

    /** Whether a term may begin with the letter at an index. */
    boolean begins(Letters text, int at);

    /** Whether a term, its suffixes included, may end before the letter at an index. */
    boolean ends(Letters text, int at);

    /** Gives every reading of the word that begins at an index, as the first word of a term or as a later one. */
    void read(Letters text, int at, boolean first, Reader reader);

    /** The one reading under which a word of a form is kept. */
    Stem lemma(Letters form, int from, int to, boolean last);

    /** The gap before a later word of a term, gaps that are alike made the same. */
    default int gap(int gap) {
        return gap;
    }

    /** The form and what becomes of it where it grows together with a word beside it. */
    default List<String> mergers(String form) {
        return List.of(form);
    }

    /** Whether a word that stands for a whole term is a common word where it stands. */
    default boolean isCommon(Letters text, Stem word) {
        return false;
    }

    /** Whether a word that stands for a whole term, but without its article, is a common word where it stands. */
    default boolean isCommonWithoutArticle(Letters text, Stem word) {
        return false;
    }

    /** Whether an article at the beginning of a form belongs to it in every state. */
    default boolean keepsArticle(Letters form) {
        return false;
    }

    /** Whether the last word of a form belongs to the first as its genitive, and is definite for both of them. */
    default boolean isConstruct(Letters form, Stem last) {
        return false;
    }
}
