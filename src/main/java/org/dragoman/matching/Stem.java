package org.dragoman.matching;

import java.util.EnumSet;
import java.util.Set;

/**
 * One reading of a stretch of letters as a word of a term, all indexes into {@link Letters}.
 *
 * @param begin where the word begins, its article included, proclitics not
 * @param from where its stem begins
 * @param to where its stem ends, exclusive
 * @param ending what completes the stem to the dictionary form
 * @param next the first letter after the word and its suffixes
 */
record Stem(int begin, int from, int to, Ending ending, int next, Set<Trait> traits) {
    /** What a reading asks of the form that it is read as. */
    enum Trait {
        /** The word has the article here: so must the form. */
        DEFINITE,
        /** The word can only be the form's if it has lost the form's article here. */
        BARE,
        /** The word's own last letter carries tanwin: so must the form's. */
        TANWIN,
        /** The word governs the next one: it is not the form's last. */
        CONSTRUCT,
        /** The word is a plural, which only an expression has, and no name. */
        PLURAL,
        /**
         * The word may as well be another: لاجئة is a refugee, مكتبة no office; غزتنا is our Gaza, جدتنا our grandmother.
         * Another word of the form tells, or its being the translation of the form.
         */
        DOUBTFUL,
        /** The word has what may be the indefinite ending of an expression, or makes another word of it. */
        INDEFINITE,
        /** The word is bent otherwise than the form. */
        BENT
    }

    private static final Set<Trait> OF_A_PLURAL = Set.of(Trait.PLURAL, Trait.BENT);

    static Stem plain(int from, int to) {
        return new Stem(from, from, to, Ending.AS_WRITTEN, to, Set.of());
    }

    /** Offers a word as the plural of an expression's word. */
    static void plural(Grammar.Reader reader, int from, int to, Ending ending, int next) {
        if (reader.knows(from, to, ending)) {
            reader.take(new Stem(from, from, to, ending, next, OF_A_PLURAL));
        }
    }

    Stem with(Trait trait) {
        var all = EnumSet.of(trait);
        all.addAll(traits);
        return new Stem(begin, from, to, ending, next, all);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Where the word ends for whoever sees it marked: before its suffix, unless the two have grown together. */
    int end() {
        return ending == Ending.AS_WRITTEN && !is(Trait.PLURAL) ? to : next;
    }
}
