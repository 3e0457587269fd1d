package org.dragoman.matching;

import java.util.Set;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** English inflects a name with {@code ’s}, or with a bare apostrophe, which is no letter, and an expression in number. */
final class EnglishGrammar implements Grammar {
    private static final int LETTERS_OF_A_PLURAL = 3;

    private static final Set<String> AFTER_APOSTROPHE =
            DataFile.of("elisions", Language.EN).set("joined");

    @Override
    public boolean begins(Letters text, int at) {
        return text.gap(at) != Letters.NONE && text.gap(at) != '\'';
    }

    @Override
    public boolean ends(Letters text, int at) {
        if (text.gap(at) != '\'') {
            return text.gap(at) != Letters.NONE;
        }
        int end = text.wordEnd(at);
        return AFTER_APOSTROPHE.stream().anyMatch(s -> s.length() == end - at && text.startsWith(s, at));
    }

    @Override
    public void read(Letters text, int at, boolean first, Reader reader) {
        int end = text.wordEnd(at);
        if (reader.knows(at, end, Ending.AS_WRITTEN)) {
            reader.take(Stem.plain(at, end));
        }
        if (text.at(end - 1) == 's' && end - at > LETTERS_OF_A_PLURAL) {
            Stem.plural(reader, at, end - 1, Ending.AS_WRITTEN, end);
            if (text.at(end - 2) == 'e') {
                Stem.plural(reader, at, end - 2, Ending.AS_WRITTEN, end);
            }
            if (text.startsWith("ies", end - 3)) {
                Stem.plural(reader, at, end - 3, Ending.Y, end);
            }
        }
    }

    @Override
    public Stem lemma(Letters form, int from, int to, boolean last) {
        return Stem.plain(from, to);
    }
}
