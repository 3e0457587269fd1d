package org.dragoman.matching;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

import static org.dragoman.matching.Stem.Trait.BENT;

/**
 * Persian hangs its suffixes on the word, joined, with a zero-width non-joiner or after a space, and writes the parts
 * of a compound in the same three ways.
 */
final class PersianGrammar implements Grammar {
    private static final DataFile SUFFIXES = DataFile.of("suffixes", Language.FA);
    private static final List<String> PLURALS = folded("persons");
    private static final List<String> PLURALS_OF_VOWELS = folded("persons-vowel");
    private static final List<String> PLURALS_OF_HE = folded("persons-silent-he");
    private static final List<String> AFTER_PLURAL = folded("persons-after");
    private static final String ARABIC_PLURAL = "ات";
    private static final List<Ending> OF_ARABIC_PLURALS = List.of(Ending.AS_WRITTEN, Ending.SILENT_HE, Ending.TEH);
    private static final Set<Stem.Trait> DOUBTFUL_PLURAL = Set.of(BENT, Stem.Trait.PLURAL, Stem.Trait.DOUBTFUL);
    private static final Pattern EZAFE = Pattern.compile("(?<=^[^ ]{1,40}[او])ی(?= )");

    private static final char YEH = Folding.folded('ی');
    private static final String AFTER_YEH = Folding.folded("ای");

    private static final Set<Stem.Trait> ONLY_BENT = Set.of(BENT);
    private static final Set<Stem.Trait> INDEFINITE = Set.of(Stem.Trait.INDEFINITE, BENT);
    private static final Set<Stem.Trait> INDEFINITE_COMPOUND = Set.of(Stem.Trait.PLURAL, BENT);

    /** A space may part a word that the form writes as one only where each part could be a word. */
    private static final int LETTERS_OF_A_PART = 3;

    private static List<String> folded(String kind) {
        return SUFFIXES.words(kind).map(Folding::folded).toList();
    }

    @Override
    public boolean begins(Letters text, int at) {
        return isWordBoundary(text.gap(at));
    }

    @Override
    public boolean ends(Letters text, int at) {
        return isWordBoundary(text.gap(at));
    }

    private static boolean isWordBoundary(int gap) {
        return gap != Letters.NONE && gap != Letters.JOINT;
    }

    @Override
    public int gap(int gap) {
        return gap == Letters.NONE || gap == Letters.JOINT ? Letters.SPACE : gap;
    }

    @Override
    public Stem lemma(Letters form, int from, int to, boolean last) {
        return Stem.plain(from, to);
    }

    /** Reads every beginning of the written word, since the parts of a compound may follow without a gap. */
    @Override
    public void read(Letters text, int at, boolean first, Reader reader) {
        int part = at;
        for (int to = at + 1; ; to++) {
            if (reader.knows(at, to, Ending.AS_WRITTEN) && isWhole(text, at, part, to)) {
                take(text, at, to, first, reader);
                plural(text, at, to, PLURALS, Ending.AS_WRITTEN, reader);
                if (PersianSuffix.isVowel(text.at(to - 1))) {
                    plural(text, at, to, PLURALS_OF_VOWELS, Ending.AS_WRITTEN, reader);
                }
                indefinite(text, at, part, to, reader);
            }
            plural(text, at, to, PLURALS_OF_HE, Ending.SILENT_HE, reader);
            arabicPlural(text, at, to, reader);
            int gap = text.gap(to);
            if (gap == Letters.JOINT || (gap == Letters.SPACE && part == at && to - at >= LETTERS_OF_A_PART)) {
                part = to;
            } else if (gap != Letters.NONE) {
                return;
            }
        }
    }

    /** An expression's plural of persons: زندانیان, پناهندگان, and after a vowel پناهجویان. */
    private static void plural(Letters text, int at, int to, List<String> suffixes, Ending ending, Reader reader) {
        for (var suffix : suffixes) {
            int end = endOfPlural(text, to, suffix);
            if (to - at > 2 && end > to) {
                Stem.plural(reader, at, to, ending, end);
            }
        }
    }

    /** Where a plural ends that stands at an index, with a pronoun or the indefinite ی (فعالانشان), or -1. */
    private static int endOfPlural(Letters text, int to, String plural) {
        if (!text.startsWith(plural, to) || text.gap(to) != Letters.NONE) {
            return -1;
        }
        int end = to + plural.length();
        if (text.gap(end) != Letters.NONE) {
            return end;
        }
        return AFTER_PLURAL.stream()
                .filter(suffix -> text.startsWith(suffix, end) && text.gap(end + suffix.length()) != Letters.NONE)
                .findFirst()
                .map(suffix -> end + suffix.length())
                .orElse(-1);
    }

    /** مذاکرات, جنایات, اقدامات, as Arabic has them; but اطلاعات is news, and not the plural of a notice. */
    private static void arabicPlural(Letters text, int at, int to, Reader reader) {
        int end = endOfPlural(text, to, ARABIC_PLURAL);
        if (to - at > 2 && end > to) {
            for (var singular : OF_ARABIC_PLURALS) {
                if (reader.knows(at, to, singular)) {
                    reader.take(new Stem(at, at, to, singular, end, DOUBTFUL_PLURAL));
                }
            }
        }
    }

    /** The plural ها takes the place of an ezafe that is written: شورای شهر, شوراهای شهر. */
    @Override
    public List<String> mergers(String form) {
        var ezafe = EZAFE.matcher(form);
        return ezafe.find() ? List.of(form, ezafe.replaceFirst("های")) : List.of(form);
    }

    /** An expression's indefinite ی: زندانی‌ای, آتش‌بسی. A compound seldom becomes an adjective by it. */
    private static void indefinite(Letters text, int at, int part, int to, Reader reader) {
        var compound = part != at || text.gap(at) == Letters.JOINT;
        if (to >= text.length() || (to - at <= 2 && !compound)) {
            return;
        }
        if (text.at(to - 1) == YEH) {
            if (text.gap(to) != Letters.NONE
                    && text.startsWith(AFTER_YEH, to)
                    && text.gap(to + 1) == Letters.NONE
                    && text.gap(to + AFTER_YEH.length()) != Letters.NONE) {
                reader.take(new Stem(at, at, to, Ending.AS_WRITTEN, to + AFTER_YEH.length(), INDEFINITE_COMPOUND));
            }
        } else if (text.at(to) == YEH
                && text.gap(to) != Letters.SPACE
                && text.gap(to + 1) != Letters.NONE
                && !PersianSuffix.isVowel(text.at(to - 1))) {
            reader.take(new Stem(at, at, to, Ending.AS_WRITTEN, to + 1, compound ? INDEFINITE_COMPOUND : INDEFINITE));
        }
    }

    /** Whether the last part belongs to the stem: it is no suffix, and not a piece of another word. */
    private static boolean isWhole(Letters text, int at, int part, int to) {
        if (part == at) {
            return true;
        }
        if (text.gap(part) == Letters.SPACE && (to - part < LETTERS_OF_A_PART || text.gap(to) == Letters.NONE)) {
            return false;
        }
        for (var suffix : PersianSuffix.ALL) {
            if (!suffix.isEzafe() && suffix.length() == to - part && suffix.follows(text, at, part)) {
                return false;
            }
        }
        return true;
    }

    private static void take(Letters text, int at, int to, boolean first, Reader reader) {
        reader.take(Stem.plain(at, to));
        for (var suffix : PersianSuffix.ALL) {
            if (suffix.follows(text, at, to)) {
                reader.take(new Stem(at, at, to, Ending.AS_WRITTEN, to + suffix.length(), ONLY_BENT));
            }
        }
        if (first && PersianIndefinite.follows(text, at, to)) {
            reader.take(new Stem(at, at, to, Ending.AS_WRITTEN, to + 1, ONLY_BENT));
        }
    }
}
