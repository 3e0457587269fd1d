package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.matching.Grammar.Reader;

/** The pronouns that an Arabic word without an article may end in, and what becomes of its own ending before them. */
final class ArabicPronouns {
    /** Those that end alike together. */
    private static final List<List<String>> PRONOUNS = DataFile.of("endings", Language.AR)
            .rows("pronoun")
            .map(ArabicEndings::folded)
            .toList();

    private static final String LONG_VOWELS = Folding.folded("اويةىء");

    private final ArabicEndings word;
    private final Reader reader;

    private ArabicPronouns(ArabicEndings word, Reader reader) {
        this.word = word;
        this.reader = reader;
    }

    /** Reads a word without each pronoun that it shows. */
    static void read(ArabicEndings word, Reader reader) {
        if (word.text().written(word.end() - 1) != 'ة') {
            new ArabicPronouns(word, reader).read();
        }
    }

    private void read() {
        for (var alike : PRONOUNS) {
            if (word.text().at(word.end() - 1) != lastOf(alike)) {
                continue;
            }
            for (var pronoun : alike) {
                int to = word.end() - pronoun.length();
                if (word.endsWith(pronoun) && to - word.from() >= 2) {
                    before(to);
                }
            }
        }
    }

    private static char lastOf(List<String> alike) {
        var first = alike.get(0);
        return first.charAt(first.length() - 1);
    }

    private void before(int to) {
        name(to, Ending.AS_WRITTEN);
        ArabicNumber.read(word, to, reader);
        soundPlural(to);
        switch (word.text().at(to - 1)) {
            case 'ت' -> name(to - 1, Ending.TA_MARBUTA);
            case 'ا' -> name(to - 1, Ending.ALEF_MAQSURA);
            case 'ؤ', 'ئ' -> name(to - 1, Ending.HAMZA);
            default -> {}
        }
    }

    /** فلسطيننا and مهندسوهم, of فلسطين and مهندسون. */
    private void soundPlural(int to) {
        for (var ending : ArabicEndings.PLURALS) {
            int stem = to - ending.length();
            if (stem - word.from() >= ArabicEndings.LETTERS_OF_A_PLURAL
                    && word.text().startsWith(ending, stem)) {
                word.offer(reader, stem, Ending.SOUND_PLURAL, ArabicEndings.ONLY_BENT);
            }
        }
    }

    private void name(int to, Ending ending) {
        int letters = to - word.from() + ending.written().length();
        if (letters >= ArabicEndings.LETTERS_OF_A_NAME || (word.end() - to > 1 && isCluster(to))) {
            word.offer(reader, to, ending, ArabicEndings.ONLY_BENT);
        } else {
            word.offer(reader, to, ending, ArabicEndings.BENT_BARE);
            if (letters > 2) {
                word.offer(reader, to, ending, ArabicEndings.DOUBTFUL);
            }
        }
    }

    /** Whether a short name ends in two consonants, and so is seldom a verb too: مصرنا, دمشقنا. */
    private boolean isCluster(int to) {
        return to - word.from() > 2
                && LONG_VOWELS.indexOf(word.text().at(to - 1)) < 0
                && LONG_VOWELS.indexOf(word.text().at(to - 2)) < 0
                && word.text().at(word.from()) != 'ا';
    }
}
