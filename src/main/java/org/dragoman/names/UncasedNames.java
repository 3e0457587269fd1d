package org.dragoman.names;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Span;
import org.dragoman.matching.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in Arabic and Persian sentences, which have no capitals: what follows a title, initials or the noun of a
 * place; the countries that CLDR knows; Latin names among the Arabic letters.
 */
final class UncasedNames {
    private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}\\p{M}\u200C]*");
    private static final Pattern PREFIX = Pattern.compile("^(?:" + Proclitics.CONJUNCTION + "?(?:"
            + Proclitics.PREPOSITION + "|" + Proclitics.MERGED + ")|" + Proclitics.CONJUNCTION + ")(?=\\p{L}{3})");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOCTOR = Pattern.compile("د\\.[\\s\\p{Z}]");
    private static final Pattern AFTER_TITLE = Pattern.compile("\\.?\\)?[\\s\\p{Z}]+");
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:\\p{IsArabic}\\.[\\s\\p{Z}]){2,}(\\p{IsArabic}{3,})");
    /** قديمة, كبيرة: after the noun of a place it describes it. */
    private static final Pattern ADJECTIVE = Pattern.compile("..ي.ة");

    private static final Set<String> ROLES =
            DataFile.of("attributes", Language.AR).words("title").collect(Collectors.toUnmodifiableSet());
    private static final DataFile SIGNS = DataFile.of("name-signs");
    private static final Map<Language, UncasedNames> ALL = new EnumMap<>(
            Map.of(Language.AR, new UncasedNames(Language.AR), Language.FA, new UncasedNames(Language.FA)));

    private final Language language;
    private final Set<String> titles;
    private final Set<String> rulers;
    private final Set<String> places;
    private final Set<String> links;
    private final Set<String> ends;
    private final Set<String> countries;

    private UncasedNames(Language language) {
        this.language = language;
        titles = words("title-");
        rulers = words("ruler-");
        places = words("place-");
        links = words("link-");
        ends = words("end-");
        var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));
        countries = Arrays.stream(Locale.getISOCountries())
                .map(names::regionDisplayName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> words(String kind) {
        return SIGNS.words(kind + language.tag()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every mention of what may be a name, in the order of the sentences. */
    static List<NameMention> in(List<AlignedSentence> sentences, Language language, Lexicon lexicon) {
        var names = ALL.get(language);
        return names == null
                ? List.of()
                : Stream.concat(
                                sentences.stream().flatMap(s -> names.mentions(s, lexicon)),
                                CapitalisedNames.in(sentences, language, lexicon).stream()
                                        .filter(m -> m.form().length() > 2))
                        .toList();
    }

    private Stream<NameMention> mentions(AlignedSentence sentence, Lexicon lexicon) {
        var text = sentence.in(language);
        var words = WORD.matcher(text).results().toList();
        var spans = new ArrayList<Span>();
        INITIALS.matcher(text).results().forEach(m -> spans.add(new Span(m.start() + titleLength(m.group()), m.end())));
        for (var i = 0; i < words.size(); i++) {
            nameAt(text, words, i)
                    .filter(s -> spans.stream().noneMatch(s::overlaps))
                    .forEach(spans::add);
        }
        var known =
                lexicon.occurrences(text, language).stream().map(o -> o.span()).toList();
        return spans.stream()
                .filter(s -> known.stream().noneMatch(s::overlaps))
                .map(s -> new NameMention(
                        sentence.number(), GAP.matcher(s.of(text)).replaceAll(" "), false));
    }

    /** "د. ك. نصار": the first is no initial. */
    private static int titleLength(String initials) {
        var doctor = DOCTOR.matcher(initials);
        return doctor.lookingAt() ? doctor.end() : 0;
    }

    private Stream<Span> nameAt(String text, List<MatchResult> words, int index) {
        var word = words.get(index);
        if (index > 0 && showsName(words.get(index - 1).group()) && isAfterSign(text, words, index)) {
            var sign = bare(words.get(index - 1).group());
            var isPerson = titles.contains(sign) || rulers.contains(sign);
            var last = last(text, words, index, isPerson ? 2 : 1);
            return last < index
                    ? Stream.of()
                    : Stream.of(new Span(word.start(), words.get(last).end()));
        }
        var country = countryAt(words, index, text);
        return country == null ? Stream.of() : Stream.of(country);
    }

    private boolean showsName(String word) {
        var bare = bare(word);
        return titles.contains(bare)
                || rulers.contains(bare)
                || places.contains(bare)
                || titles.contains(word)
                || places.contains(word);
    }

    private static String bare(String word) {
        return PREFIX.matcher(word).replaceFirst("");
    }

    private boolean isAfterSign(String text, List<MatchResult> words, int index) {
        return AFTER_TITLE
                        .matcher(text.substring(
                                words.get(index - 1).end(), words.get(index).start()))
                        .matches()
                && !showsName(words.get(index).group())
                && !(rulers.contains(bare(words.get(index - 1).group()))
                        && words.get(index).group().startsWith(Proclitics.ARTICLE));
    }

    /** The last word of a name of so many words, those that only link two of them not counted. */
    private int last(String text, List<MatchResult> words, int first, int most) {
        var last = first - 1;
        for (var i = first; i < words.size() && most > 0; i++) {
            var word = words.get(i).group();
            if (i > first && !isTogether(text, words, i) || isEnd(word, i > first)) {
                break;
            }
            if (word.length() == 1) {
                continue;
            }
            if (!links.contains(word)) {
                most--;
                last = i;
            }
        }
        return last;
    }

    private static boolean isTogether(String text, List<MatchResult> words, int index) {
        var between =
                text.substring(words.get(index - 1).end(), words.get(index).start());
        return GAP.matcher(between).matches()
                || (words.get(index - 1).group().length() == 1
                        && AFTER_TITLE.matcher(between).matches());
    }

    private boolean isEnd(String word, boolean isLater) {
        return ends.contains(word)
                || (language == Language.AR && (ADJECTIVE.matcher(word).matches() || isRole(word)))
                || (isLater && language == Language.AR && word.startsWith("و") && word.length() > 3)
                || (isLater && language == Language.FA && word.startsWith("می"));
    }

    /** السيد الرئيس: an office, and no name. */
    private static boolean isRole(String word) {
        return word.startsWith(Proclitics.ARTICLE) && ROLES.contains(word.substring(Proclitics.ARTICLE.length()));
    }

    /** A country whose name stands there, of one word or two. */
    private @Nullable Span countryAt(List<MatchResult> words, int index, String text) {
        var word = words.get(index);
        var start = word.start();
        var bare = language == Language.AR && !countries.contains(word.group()) ? bare(word.group()) : word.group();
        start += word.group().length() - bare.length();
        if (index + 1 < words.size()
                && countries.contains(text.substring(start, words.get(index + 1).end()))) {
            return new Span(start, words.get(index + 1).end());
        }
        return countries.contains(bare) ? new Span(start, word.end()) : null;
    }
}
