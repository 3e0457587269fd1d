package org.dragoman.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** English inflects a name with {@code ’s}, or with a bare apostrophe, which is no letter, and an expression in number. */
final class EnglishGrammar implements Grammar {
    private record Plural(String letters, Ending singular) {}

    private static final int LETTERS_OF_A_PLURAL = 3;

    private static final List<Plural> PLURALS = List.of(
            new Plural("s", Ending.AS_WRITTEN),
            new Plural("es", Ending.AS_WRITTEN),
            new Plural("ies", Ending.Y),
            new Plural("ves", Ending.F),
            new Plural("ves", Ending.FE),
            new Plural("es", Ending.IS),
            new Plural("en", Ending.AN),
            new Plural("ren", Ending.AS_WRITTEN));

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
        char last = text.at(end - 1);
        if (end - at > LETTERS_OF_A_PLURAL && (last == 's' || last == 'n')) {
            for (var plural : PLURALS) {
                if (text.startsWith(plural.letters(), end - plural.letters().length())) {
                    Stem.plural(reader, at, end - plural.letters().length(), plural.singular(), end);
                }
            }
        }
    }

    /** An expression that stands before another word is hyphenated: war-crimes tribunal, human-rights activists. */
    @Override
    public List<String> mergers(String form) {
        int last = form.lastIndexOf(' ');
        if (last < 0 || !form.equals(form.toLowerCase(Locale.ROOT))) {
            return List.of(form);
        }
        var hyphenated = form.replace(' ', '-');
        return form.indexOf(' ') == last
                ? List.of(form, hyphenated)
                : List.of(form, hyphenated, hyphenated.substring(0, last) + form.substring(last));
    }

    @Override
    public Stem lemma(Letters form, int from, int to, boolean last) {
        return Stem.plain(from, to);
    }
}
