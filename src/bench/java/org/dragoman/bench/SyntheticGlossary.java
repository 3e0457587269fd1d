package org.dragoman.bench;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.SampleStatement;

/**
 * A glossary of any size, the same at each call: names of one to four words, made of the words that CLDR has for
 * countries, languages and currencies and of invented ones that begin like one of them and end like another. No name
 * stands in the running text by itself, so that as many terms are found in a segment however large the glossary is.
 */
final class SyntheticGlossary {
    private static final long SEED = 20140624;
    private static final int WORDS_OF_A_SEGMENT = 30;
    private static final int NAMES_OF_A_SEGMENT = 3;

    private final Language language;
    private final Random random = new Random(SEED);
    private final List<String> words;
    private final String text;
    private final Set<String> taken = new LinkedHashSet<>();

    private SyntheticGlossary(Language language) {
        this.language = language;
        this.words = words(language);
        this.text = String.join(" ", running(language));
    }

    /** One preferred form for each concept, a second one for every third and a forbidden one for every fifth. */
    static List<Form> forms(Language language, int concepts) {
        var glossary = new SyntheticGlossary(language);
        var forms = new ArrayList<Form>();
        for (var i = 0; i < concepts; i++) {
            var concept = "c" + i;
            forms.add(glossary.form(concept, TermStatus.PREFERRED));
            if (i % 3 == 0) {
                forms.add(glossary.form(concept, TermStatus.ADMITTED));
            }
            if (i % 5 == 0) {
                forms.add(glossary.form(concept, TermStatus.FORBIDDEN));
            }
        }
        return forms;
    }

    /** The preferred form of each concept. */
    static List<String> preferred(Language language, int concepts) {
        return forms(language, concepts).stream()
                .filter(form -> form.status() == TermStatus.PREFERRED)
                .map(Form::text)
                .toList();
    }

    /** Segments of thirty words of running text, two or three names among them. */
    static List<String> segments(Language language, int count) {
        var random = new Random(SEED);
        var names = forms(language, 1_000);
        var running = running(language);
        return Stream.generate(() -> segment(running, names, random))
                .limit(count)
                .toList();
    }

    private static List<String> running(Language language) {
        return SampleStatement.all().stream()
                .flatMap(s -> s.segments(language).stream())
                .flatMap(s -> Arrays.stream(s.split(" ")))
                .toList();
    }

    private static String segment(List<String> running, List<Form> names, Random random) {
        var start = random.nextInt(running.size() - WORDS_OF_A_SEGMENT);
        var segment = new ArrayList<>(running.subList(start, start + WORDS_OF_A_SEGMENT));
        for (var i = 0; i < NAMES_OF_A_SEGMENT; i++) {
            var name = names.get(random.nextInt(names.size())).text().split(" ");
            var at = random.nextInt(WORDS_OF_A_SEGMENT - name.length);
            for (var j = 0; j < name.length; j++) {
                segment.set(at + j, name[j]);
            }
        }
        return String.join(" ", segment);
    }

    private Form form(String concept, TermStatus status) {
        var name = name();
        while (text.contains(name) || !taken.add(name)) {
            name = name();
        }
        return new Form(concept, language, name, status, false);
    }

    private String name() {
        var count = Math.min(4, 1 + (int) Math.abs(random.nextGaussian() * 1.2));
        return String.join(" ", Stream.generate(this::word).limit(count).toList());
    }

    private String word() {
        return random.nextInt(3) == 0 ? any() : half(any(), true) + half(any(), false);
    }

    private String any() {
        return words.get(random.nextInt(words.size()));
    }

    private static String half(String word, boolean first) {
        var middle = (word.length() + 1) / 2;
        return first ? word.substring(0, middle) : word.substring(middle);
    }

    private static List<String> words(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        var names = LocaleDisplayNames.getInstance(locale);
        var countries = Arrays.stream(ULocale.getISOCountries()).map(names::regionDisplayName);
        var languages = Arrays.stream(ULocale.getISOLanguages()).map(names::languageDisplayName);
        var currencies = Currency.getAvailableCurrencies().stream().map(c -> c.getDisplayName(locale.toLocale()));
        return Stream.of(countries, languages, currencies)
                .flatMap(s -> s)
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}]+")))
                .filter(word -> word.length() > 3)
                .distinct()
                .sorted()
                .toList();
    }
}
