package org.dragoman.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * French elides words before a name (l’Irak, jusqu’à) and merges {@code de} and {@code à} with its
 * article; the words of an expression have a plural and a feminine.
 */
final class FrenchGrammar implements Grammar {
    private static final int LETTERS_OF_A_PLURAL = 3;

    private static final Set<String> ELIDED =
            DataFile.of("elisions", Language.FR).words("elided").collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean begins(Letters text, int at) {
        return text.gap(at) == '\'' ? isElided(text, at) : text.gap(at) != Letters.NONE;
    }

    private static boolean isElided(Letters text, int end) {
        return ELIDED.stream().anyMatch(word -> {
            int start = end - word.length();
            return start >= 0 && text.gap(start) != Letters.NONE && text.startsWith(word, start);
        });
    }

    @Override
    public boolean ends(Letters text, int at) {
        return text.gap(at) != Letters.NONE;
    }

    @Override
    public void read(Letters text, int at, boolean first, Reader reader) {
        int end = text.wordEnd(at);
        if (reader.knows(at, end, Ending.AS_WRITTEN)) {
            reader.take(Stem.plain(at, end));
        }
        char last = text.at(end - 1);
        feminine(text, at, last == 's' ? end - 1 : end, end, reader);
        if ((last == 's' || last == 'x') && end - at > LETTERS_OF_A_PLURAL) {
            Stem.plural(reader, at, end - 1, Ending.AS_WRITTEN, end);
            if (text.startsWith("aux", end - 3)) {
                Stem.plural(reader, at, end - 3, Ending.AL, end);
            }
        }
    }

    /** "réfugiée", "citoyenne", "prisonnière", "captive": as an expression has them, and no name. */
    private static void feminine(Letters text, int at, int to, int end, Reader reader) {
        if (to - at <= LETTERS_OF_A_PLURAL || text.at(to - 1) != 'e') {
            return;
        }
        Stem.plural(reader, at, to - 1, Ending.AS_WRITTEN, end);
        if (text.startsWith("nne", to - 3)) {
            Stem.plural(reader, at, to - 2, Ending.AS_WRITTEN, end);
        } else if (text.startsWith("ere", to - 3)) {
            Stem.plural(reader, at, to - 3, Ending.ER, end);
        } else if (text.startsWith("ve", to - 2)) {
            Stem.plural(reader, at, to - 2, Ending.F, end);
        }
    }

    @Override
    public Stem lemma(Letters form, int from, int to, boolean last) {
        return Stem.plain(from, to);
    }

    @Override
    public List<String> mergers(String form) {
        if (form.regionMatches(true, 0, "le ", 0, 3)) {
            return List.of(form, "du " + form.substring(3), "au " + form.substring(3));
        }
        if (form.regionMatches(true, 0, "les ", 0, 4)) {
            return List.of(form, "des " + form.substring(4), "aux " + form.substring(4));
        }
        return List.of(form);
    }
}
