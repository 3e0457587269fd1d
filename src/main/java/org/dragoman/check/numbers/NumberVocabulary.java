package org.dragoman.check.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;

/**
 * The words that a language writes its numbers in, folded as {@link LetterClasses#fold} folds them. They are those of CLDR's
 * spellout rules, with the case endings and articles that those leave out, and what those do not spell out.
 *
 * @param numbers the value of each phrase
 * @param ordinals the phrases that tell a rank, and so after another number a part: third, چهارم
 * @param parts by how much each word divides: quarter, moitié, ثلث
 * @param groups by how much each word multiplies what is counted: decades
 * @param duals the numbers that, alone, may be twice their value: ألفا is a thousand, and two of them before a noun
 * @param ranks the phrases that tell a place in a row beside the ordinals: second, أول, نخستین
 * @param loose the phrases that, alone, may be another word
 * @param vague the phrases that tell no number, alone or with one
 */
record NumberVocabulary(
        Map<String, Integer> numbers,
        Set<String> ordinals,
        Map<String, Integer> parts,
        Map<String, Integer> groups,
        Set<String> duals,
        Set<String> ranks,
        Set<String> loose,
        Set<String> vague) {
    static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C]*");

    private static final Map<Language, NumberVocabulary> ALL = Arrays.stream(Language.values())
            .collect(
                    Collectors.toMap(l -> l, NumberVocabulary::read, (a, b) -> a, () -> new EnumMap<>(Language.class)));

    static NumberVocabulary of(Language language) {
        return ALL.getOrDefault(
                language,
                new NumberVocabulary(Map.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    }

    private static NumberVocabulary read(Language language) {
        var file = DataFile.of("numbers", language);
        var phrases = new HashMap<String, Integer>();
        var ordinals = new HashSet<String>();
        var format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        var rules = Arrays.stream(format.getRuleSetNames())
                .filter(r -> r.contains("cardinal") || r.contains("ordinal"))
                .toList();
        for (var rule : rules) {
            IntStream.concat(IntStream.rangeClosed(0, 100), IntStream.iterate(200, n -> n <= 1000, n -> n + 100))
                    .forEach(n -> spellings(language, file, format.format(n, rule))
                            .map(NumberVocabulary::phrase)
                            .filter(p -> phrases.putIfAbsent(p, n) == null)
                            .filter(p -> rule.contains("ordinal"))
                            .forEach(ordinals::add));
        }
        table(file, "word").forEach((word, n) -> prefixed(language, word).forEach(w -> phrases.putIfAbsent(w, n)));
        var duals = new HashMap<String, Integer>();
        if (language == Language.AR) {
            arabicDecades(file, phrases);
            table(file, "dual").forEach((word, n) -> prefixed(language, word).forEach(w -> duals.put(w, n)));
            phrases.putAll(duals);
        }
        if (language == Language.FA) {
            var endings = file.words("ordinal-ending").toList();
            phrases.keySet().stream()
                    .filter(p -> endings.stream().anyMatch(p::endsWith))
                    .forEach(ordinals::add);
        }
        return new NumberVocabulary(
                Map.copyOf(phrases),
                Set.copyOf(ordinals),
                table(file, "part"),
                table(file, "group"),
                Set.copyOf(duals.keySet()),
                phrases(file, "rank"),
                phrases(file, "loose"),
                phrases(file, "vague"));
    }

    private static Set<String> phrases(DataFile file, String kind) {
        return file.words(kind).map(NumberVocabulary::phrase).collect(Collectors.toUnmodifiableSet());
    }

    /** Arabic joins conjunctions, prepositions and the article to a number. */
    private static Stream<String> prefixed(Language language, String phrase) {
        return language == Language.AR
                ? Stream.concat(Stream.of(phrase), Proclitics.joinedTo(phrase).map(LetterClasses::fold))
                : Stream.of(phrase);
    }

    /** CLDR spells the Arabic ordinals with it. */
    private static String withoutArticle(Language language, String phrase) {
        return language == Language.AR && phrase.startsWith(Proclitics.ARTICLE)
                ? phrase.substring(Proclitics.ARTICLE.length())
                : phrase;
    }

    private static Map<String, Integer> table(DataFile file, String kind) {
        return file.table(kind)
                .collect(Collectors.toMap(e -> phrase(e.word()), e -> Integer.valueOf(e.key()), (a, b) -> a));
    }

    /** The eighties are a plural of eighty: ثمانينيات or ثمانينات. */
    private static void arabicDecades(DataFile file, Map<String, Integer> phrases) {
        file.table("decade").forEach(e -> {
            file.words("decade-ending")
                    .flatMap(ending -> prefixed(Language.AR, phrase(e.word() + ending)))
                    .forEach(p -> phrases.put(p, Integer.valueOf(e.key())));
        });
    }

    static String phrase(String spelling) {
        return WORD.matcher(spelling)
                .results()
                .map(m -> LetterClasses.fold(m.group()))
                .collect(Collectors.joining(" "));
    }

    /** A number as CLDR spells it and as writers do; each row of the file adds its variants to those of the rows above. */
    private static Stream<String> spellings(Language language, DataFile file, String spelling) {
        var spellings = new LinkedHashSet<>(List.of(spelling));
        file.rows("variant").forEach(row -> {
            var part = Pattern.compile(row.get(0));
            for (var known : List.copyOf(spellings)) {
                row.stream().skip(1).map(part.matcher(known)::replaceAll).forEach(spellings::add);
            }
        });
        return spellings.stream()
                .flatMap(s -> Stream.concat(prefixed(language, s), Stream.of(withoutArticle(language, s))));
    }
}
