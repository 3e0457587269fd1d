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

    /** @param lost so many letters of the feminine are not those of the masculine */
    private record Feminine(String letters, int lost, Ending masculine) {}

    private static final List<Feminine> FEMININES = List.of(
            new Feminine("nne", 2, Ending.AS_WRITTEN),
            new Feminine("lle", 2, Ending.AS_WRITTEN),
            new Feminine("tte", 2, Ending.AS_WRITTEN),
            new Feminine("sse", 2, Ending.AS_WRITTEN),
            new Feminine("ere", 3, Ending.ER),
            new Feminine("ete", 3, Ending.ET),
            new Feminine("ve", 2, Ending.F),
            new Feminine("euse", 4, Ending.EUR),
            new Feminine("euse", 4, Ending.EUX),
            new Feminine("trice", 4, Ending.EUR),
            new Feminine("que", 3, Ending.C),
            new Feminine("che", 3, Ending.C));

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
                Stem.plural(reader, at, end - 3, Ending.AIL, end);
            }
        }
    }

    /** "réfugiée", "citoyenne", "prisonnière", "rapporteuse": as an expression has them, and no name. */
    private static void feminine(Letters text, int at, int to, int end, Reader reader) {
        if (to - at <= LETTERS_OF_A_PLURAL || text.at(to - 1) != 'e') {
            return;
        }
        Stem.plural(reader, at, to - 1, Ending.AS_WRITTEN, end);
        for (var feminine : FEMININES) {
            if (to - at > feminine.letters().length()
                    && text.startsWith(
                            feminine.letters(), to - feminine.letters().length())) {
                Stem.plural(reader, at, to - feminine.lost(), feminine.masculine(), end);
            }
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
