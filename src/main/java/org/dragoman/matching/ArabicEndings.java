package org.dragoman.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.matching.Grammar.Reader;
import org.dragoman.matching.Stem.Trait;

import static org.dragoman.matching.Stem.Trait.BARE;
import static org.dragoman.matching.Stem.Trait.BENT;
import static org.dragoman.matching.Stem.Trait.CONSTRUCT;
import static org.dragoman.matching.Stem.Trait.DEFINITE;
import static org.dragoman.matching.Stem.Trait.TANWIN;

/** An Arabic word from its stem on, and the endings that it may be read with. */
record ArabicEndings(Letters text, int begin, int from, int end, boolean isDefinite) {
    private static final DataFile ENDINGS = DataFile.of("endings", Language.AR);
    private static final List<String> FATHER = folded("father");
    private static final List<String> SOUND_PLURAL = folded("sound-plural");
    private static final List<String> CONSTRUCT_PLURAL = folded("construct-plural");
    /** Of either state. */
    static final List<String> PLURALS =
            Stream.concat(SOUND_PLURAL.stream(), CONSTRUCT_PLURAL.stream()).toList();

    private static final List<String> FEMININE_NUMBER = folded("feminine-number");

    static final Set<Trait> OF_AN_EXPRESSION = Set.of(BENT, Trait.PLURAL);

    static final Set<Trait> DOUBTFUL = Set.of(BENT, Trait.DOUBTFUL);
    private static final Set<Trait> FEMININE = Set.of(BENT, Trait.PLURAL, Trait.DOUBTFUL);

    private static final Set<Trait> NOTHING = Set.of();
    static final Set<Trait> ONLY_BENT = Set.of(BENT);
    static final Set<Trait> BENT_BARE = Set.of(BENT, BARE);
    private static final Set<Trait> BENT_CONSTRUCT = Set.of(BENT, CONSTRUCT);

    /** Shorter names are too easily other words with a letter more: قم is not in قمنا, nor أشرف in أشرفنا. */
    static final int LETTERS_OF_A_NAME = 5;

    static final int LETTERS_OF_A_PLURAL = 3;
    private static final int LETTERS_OF_A_CONSTRUCT_PLURAL = 4;

    static ArabicEndings definite(Letters text, int begin, int from, int end) {
        return new ArabicEndings(text, begin, from, end, true);
    }

    static ArabicEndings indefinite(Letters text, int from, int end) {
        return new ArabicEndings(text, from, from, end, false);
    }

    private static List<String> folded(String kind) {
        return folded(ENDINGS.words(kind).toList());
    }

    static List<String> folded(List<String> affixes) {
        return affixes.stream().map(Folding::folded).toList();
    }

    /** Reads the word as it stands and with each ending that it shows. */
    void read(Reader reader) {
        offer(reader, end, Ending.AS_WRITTEN, hasTanwin() ? Set.of(TANWIN) : NOTHING);
        number(reader);
        expression(reader);
        if (!isDefinite) {
            constructPlural(reader);
            tanwin(reader);
            ArabicPronouns.read(this, reader);
        }
    }

    /** Reads the word as the word of a form. */
    Stem lemma(boolean last) {
        if (endsWithOneOf(SOUND_PLURAL, LETTERS_OF_A_PLURAL)) {
            return stem(end - 2, Ending.SOUND_PLURAL, NOTHING);
        }
        if (!last && !isDefinite && endsWithOneOf(CONSTRUCT_PLURAL, LETTERS_OF_A_CONSTRUCT_PLURAL)) {
            return stem(end - 1, Ending.SOUND_PLURAL, NOTHING);
        }
        if (isFather()) {
            return stem(end - 1, Ending.WAW, NOTHING);
        }
        return stem(end, Ending.AS_WRITTEN, hasTanwin() ? Set.of(TANWIN) : NOTHING);
    }

    private void number(Reader reader) {
        if (endsWithOneOf(SOUND_PLURAL, LETTERS_OF_A_PLURAL)) {
            offer(reader, end - 2, Ending.SOUND_PLURAL, ONLY_BENT);
        }
        if (endsWithOneOf(FEMININE_NUMBER, LETTERS_OF_A_PLURAL)) {
            offer(reader, end - 2, Ending.TA_MARBUTA, BENT_CONSTRUCT);
        }
        if (isFather()) {
            offer(reader, end - 1, Ending.WAW, ONLY_BENT);
        }
    }

    /** What an expression has and a name has not: the dual, the sound plurals, and the accusative of a form without article. */
    private void expression(Reader reader) {
        ArabicNumber.read(this, end, reader);
        if (text.written(end - 1) == 'ة' && end - from > LETTERS_OF_A_PLURAL) {
            offer(reader, end - 1, Ending.AS_WRITTEN, FEMININE);
        }
    }

    private void constructPlural(Reader reader) {
        if (endsWithOneOf(CONSTRUCT_PLURAL, LETTERS_OF_A_CONSTRUCT_PLURAL)) {
            offer(reader, end - 1, Ending.SOUND_PLURAL, ONLY_BENT);
        }
    }

    /** The alef of the indefinite accusative; without its sign only where a form has lost its article. */
    private void tanwin(Reader reader) {
        if (text.at(end - 1) == 'ا') {
            boolean isName = hasTanwin() && end - 1 - from >= LETTERS_OF_A_NAME;
            offer(reader, end - 1, Ending.AS_WRITTEN, isName ? ONLY_BENT : BENT_BARE);
        }
    }

    void offer(Reader reader, int to, Ending ending, Set<Trait> traits) {
        if (to > from && reader.knows(from, to, ending)) {
            reader.take(stem(to, ending, traits));
        }
    }

    private Stem stem(int to, Ending ending, Set<Trait> traits) {
        if (!isDefinite) {
            return new Stem(begin, from, to, ending, end, traits);
        }
        var all = EnumSet.of(DEFINITE);
        all.addAll(traits);
        return new Stem(begin, from, to, ending, end, all);
    }

    /** Whether the last letter is an alef with fathatan, which writers put on it or on the letter before. */
    private boolean hasTanwin() {
        return text.at(end - 1) == 'ا' && (text.hasTanwin(end - 1) || (end - from > 1 && text.hasTanwin(end - 2)));
    }

    private boolean isFather() {
        return end - from == 3 && endsWithOneOf(FATHER, 0);
    }

    private boolean endsWithOneOf(List<String> affixes, int lettersBefore) {
        for (var affix : affixes) {
            if (end - from >= lettersBefore + affix.length() && endsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    boolean endsWith(String affix) {
        return end - from >= affix.length() && text.startsWith(affix, end - affix.length());
    }
}
