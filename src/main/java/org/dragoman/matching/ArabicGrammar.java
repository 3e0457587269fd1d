package org.dragoman.matching;

import java.util.Set;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;

/**
 * Arabic writes proclitics and suffixes with the word: و or ف, then ب, ك or ل, then the article; pronouns, the signs of
 * case and number. A form with the article may lose it; one without never takes it. A nisba (عراقي) is another word.
 */
final class ArabicGrammar implements Grammar {
    /** Shorter genitives are mostly parts of names: دير الزور; not those of an office: وزارة الصحة. */
    private static final int LETTERS_OF_A_GENITIVE = 4;

    private static final int LETTERS_OF_A_FIELD = 3;

    private static final Set<String> HEADS =
            Folding.folded(DataFile.of("attributes", Language.AR).words("head"));

    private static final Set<String> OFFICES =
            Folding.folded(DataFile.of("attributes", Language.AR).words("office"));

    private static final String PREPOSITIONS = Folding.folded(Proclitics.PREPOSITIONS);
    private static final char YEH = Folding.folded('ي');

    @Override
    public boolean begins(Letters text, int at) {
        return text.gap(at) != Letters.NONE;
    }

    @Override
    public boolean ends(Letters text, int at) {
        return text.gap(at) != Letters.NONE;
    }

    @Override
    public void read(Letters text, int at, boolean first, Reader reader) {
        int end = text.wordEnd(at);
        word(text, at, end, reader);
        if (!first && end - at > 3 && text.at(at) == 'ل') {
            genitive(text, at, end, reader);
        }
        if (first) {
            char conjunction = text.at(at);
            if (Proclitics.CONJUNCTIONS.indexOf(conjunction) >= 0) {
                word(text, at + 1, end, reader);
                preposition(text, at + 1, end, reader);
            }
            preposition(text, at, end, reader);
        }
    }

    /** An expression's genitive may follow with ل: وقف لإطلاق النار. */
    private static void genitive(Letters text, int at, int end, Reader reader) {
        preposition(text, at, end, new Reader() {
            @Override
            public boolean knows(int from, int to, Ending ending) {
                return reader.knows(from, to, ending);
            }

            @Override
            public void take(Stem stem) {
                reader.take(stem.with(Stem.Trait.PLURAL));
            }
        });
    }

    private static void preposition(Letters text, int at, int end, Reader reader) {
        char preposition = at < end ? text.at(at) : ' ';
        if (PREPOSITIONS.indexOf(preposition) >= 0) {
            word(text, at + 1, end, reader);
        }
        // ل and the article merge: للعراق
        if (preposition == 'ل' && end - at > 3 && text.at(at + 1) == 'ل') {
            ArabicEndings.definite(text, at + 1, at + 2, end).read(reader);
        }
    }

    private static void word(Letters text, int at, int end, Reader reader) {
        if (end - at < 2) {
            return;
        }
        ArabicEndings.indefinite(text, at, end).read(reader);
        if (end - at > 3 && text.startsWith(Proclitics.ARTICLE, at)) {
            ArabicEndings.definite(text, at, at + 2, end).read(reader);
        }
    }

    /** A form's أل is no article: ألبانيا. */
    @Override
    public Stem lemma(Letters form, int from, int to, boolean last) {
        boolean definite = to - from > 3 && form.startsWith(Proclitics.ARTICLE, from) && isBareAlef(form.written(from));
        var endings =
                definite ? ArabicEndings.definite(form, from, from + 2, to) : ArabicEndings.indefinite(form, from, to);
        return endings.lemma(last);
    }

    private static boolean isBareAlef(char letter) {
        return letter == 'ا' || letter == 'ٱ';
    }

    @Override
    public boolean isCommon(Letters text, Stem word) {
        return word.is(Stem.Trait.DEFINITE)
                && word.ending() == Ending.AS_WRITTEN
                && ArabicAttribute.is(text, word.begin(), word.from(), word.to());
    }

    @Override
    public boolean isCommonWithoutArticle(Letters text, Stem word) {
        return ArabicAttribute.isIndefinite(text, word);
    }

    /** A single word such as السيستاني would be a nisba without its article: سيستاني. */
    @Override
    public boolean keepsArticle(Letters form) {
        return form.wordEnd(0) == form.length() && form.at(form.length() - 1) == YEH;
    }

    /** وزارة الخارجية, but neither a name such as عبد الرحمن nor آية الله. */
    @Override
    public boolean isConstruct(Letters form, Stem last) {
        int end = form.wordEnd(0);
        var head = form.word(0, end);
        int least = OFFICES.contains(head) ? LETTERS_OF_A_FIELD : LETTERS_OF_A_GENITIVE;
        return end < form.length()
                && last.next() - last.from() >= least
                && (form.written(end - 1) == 'ة' || HEADS.contains(head));
    }
}
