package org.dragoman.bench;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.okapi.Terminology;

/** Ways to find the forms of a glossary in a text. */
public enum TermMatcher {
    DRAGOMAN("Dragoman") {
        @Override
        ToIntFunction<String> of(Language language, List<Form> forms) {
            var lexicon = Lexicon.of(forms);
            return text -> lexicon.occurrences(text, language).size();
        }
    },
    OKAPI("Okapi SimpleTB") {
        @Override
        ToIntFunction<String> of(Language language, List<Form> forms) {
            return Terminology.simpleTermBase(language, forms);
        }
    },
    /** One expression for each form, as a translator's tool without a matcher would scan. */
    EXPRESSIONS("regular expressions") {
        @Override
        ToIntFunction<String> of(Language language, List<Form> forms) {
            var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            var patterns = forms.stream()
                    .map(f -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(f.text()) + "(?!\\p{L})", flags))
                    .toList();
            return text ->
                    (int) patterns.stream().filter(p -> p.matcher(text).find()).count();
        }
    };

    private final String label;

    TermMatcher(String label) {
        this.label = label;
    }

    /** A matcher of these forms that tells how many it finds in a text. */
    abstract ToIntFunction<String> of(Language language, List<Form> forms);

    @Override
    public String toString() {
        return label;
    }
}
