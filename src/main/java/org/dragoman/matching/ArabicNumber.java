package org.dragoman.matching;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.matching.Grammar.Reader;

/**
 * An ending by which an Arabic expression, and no name, tells how many it is said of; the accusative alef of a form
 * without article beside them.
 *
 * @param ending what the form has in its place
 * @param isConstruct whether it stands before a genitive or in the indefinite, and never after the article
 */
record ArabicNumber(String letters, Ending ending, boolean isConstruct) {
    private static final List<ArabicNumber> ALL = Stream.of(
                    of("number", Ending.AS_WRITTEN, false),
                    of("construct-number", Ending.AS_WRITTEN, true),
                    of("alef-plural", Ending.AS_WRITTEN, false),
                    of("feminine-expression", Ending.TA_MARBUTA, false),
                    of("maqsura-number", Ending.ALEF_MAQSURA, false))
            .flatMap(numbers -> numbers)
            .toList();

    private static Stream<ArabicNumber> of(String kind, Ending ending, boolean isConstruct) {
        return DataFile.of("endings", Language.AR)
                .words(kind)
                .map(letters -> new ArabicNumber(Folding.folded(letters), ending, isConstruct));
    }

    /** Reads a word that ends at {@code to}, or goes on with a pronoun there, without each number that it shows. */
    static void read(ArabicEndings word, int to, Reader reader) {
        for (var number : ALL) {
            int stem = to - number.letters.length();
            if (stem - word.from() >= ArabicEndings.LETTERS_OF_A_PLURAL
                    && word.text().startsWith(number.letters, stem)
                    && !(number.isConstruct && word.isDefinite())
                    && !(number.isOfAlef() && word.text().at(stem - 1) != 'ا')) {
                word.offer(reader, stem, number.ending, ArabicEndings.OF_AN_EXPRESSION);
            }
        }
    }

    /** ميليشيات, of ميليشيا. */
    private boolean isOfAlef() {
        return letters.equals("ت");
    }
}
