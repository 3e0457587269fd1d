package org.dragoman.matching;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.matching.Stem.Trait;

/** The words of a text that have been followed as the words of a term. */
final class TriePath {
    private static final int LETTERS_OF_AN_ARTICLE = 3;

    private final Letters text;
    private final List<Stem> stems = new ArrayList<>();

    TriePath(Letters text) {
        this.text = text;
    }

    void push(Stem stem) {
        stems.add(stem);
    }

    void pop() {
        stems.remove(stems.size() - 1);
    }

    Stem first() {
        return stems.get(0);
    }

    Stem last() {
        return stems.get(stems.size() - 1);
    }

    /** The places of the words with a trait, the first word being the lowest bit. */
    long with(Trait trait) {
        long places = 0;
        for (int i = 0; i < stems.size(); i++) {
            if (stems.get(i).is(trait)) {
                places |= 1L << i;
            }
        }
        return places;
    }

    /** The place of the last word alone, as {@link #with} counts places. */
    long places() {
        return 1L << (stems.size() - 1);
    }

    /** Whether a pronoun hangs on the last word, or another word follows it without a mark between. */
    boolean governs() {
        return last().next() > last().to() || text.gap(last().next()) == Letters.SPACE && last().next() < text.length();
    }

    /** A number for the letters of all words, equal to that of a form when they are alike. */
    long hash(Strictness likeness) {
        long hash = 0;
        for (var stem : stems) {
            hash = text.hash(stem, likeness, hash);
        }
        return hash;
    }

    /** A number for the letters of all words as they stand in the text, articles and suffixes included. */
    long written() {
        return text.hash(first().begin(), last().next(), Ending.AS_WRITTEN);
    }

    /** Whether nothing is joined to the first word from before. */
    boolean isWhole() {
        int gap = text.gap(first().begin());
        return gap != Letters.NONE && gap != Letters.JOINT;
    }

    /** Whether it is one word that is written with a capital, an article before it apart: Gaza, La Haye. */
    boolean isCapitalised() {
        return stems.size() <= 2
                && first().to() - first().from() <= (stems.size() == 1 ? Integer.MAX_VALUE : LETTERS_OF_AN_ARTICLE)
                && Character.isUpperCase(text.written(last().from()));
    }

    /** Whether the last word begins with a small letter. */
    boolean isSmall() {
        return Character.isLowerCase(text.written(last().from()));
    }

    boolean isAcronym() {
        for (int i = 1; i < stems.size(); i++) {
            if (text.gap(stems.get(i).begin()) == '.') {
                return true;
            }
        }
        return false;
    }
}
