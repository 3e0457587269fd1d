package org.dragoman.survey;

import jakarta.ws.rs.core.UriBuilder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;

/**
 * The candidate names of a statement, as their page shows them.
 *
 * @param setAside what is not offered because someone said that it is no name
 */
record NamesPage(SurveyPage.Head statement, List<Row> rows, List<String> setAside) {
    private static final int EXAMPLES = 3;
    private static final int LONGEST_KEY = 60;

    /** A candidate with sentences in which it stands. */
    record Row(Language language, Candidate candidate, List<Example> examples) {

        /** The form of a new concept, filled in as far as the texts tell. */
        public String proposal() {
            var page = UriBuilder.fromPath("/glossary/new").queryParam(language.tag(), "{form}");
            var forms = new ArrayList<Object>(List.of(candidate.form()));
            candidate.echoes().forEach((other, form) -> {
                page.queryParam(other.tag(), "{" + other.tag() + "}");
                forms.add(form);
            });
            return page.queryParam("key", "{key}").build(with(forms, key())).toString();
        }

        private static Object[] with(List<Object> forms, String key) {
            forms.add(key);
            return forms.toArray();
        }

        /** A key made of the Latin form, if there is one. */
        private String key() {
            var latin = language.isRightToLeft() ? latinEcho(candidate.echoes()) : candidate.form();
            var plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            return plain.substring(0, Math.min(plain.length(), LONGEST_KEY));
        }

        private static String latinEcho(Map<Language, String> echoes) {
            return echoes.getOrDefault(Language.EN, echoes.getOrDefault(Language.FR, ""));
        }
    }

    /** A sentence in which a candidate stands. */
    record Example(int number, String text) {}

    static NamesPage of(
            Statement statement, List<Candidate> candidates, List<Sentence> sentences, List<String> setAside) {
        var language = statement.language();
        var rows = candidates.stream()
                .map(c -> new Row(language, c, examples(c, sentences, language)))
                .toList();
        return new NamesPage(SurveyPage.Head.of(statement), rows, setAside);
    }

    private static List<Example> examples(Candidate candidate, List<Sentence> sentences, Language language) {
        return candidate.numbers().stream()
                .limit(EXAMPLES)
                .map(n -> new Example(n, sentences.get(n - 1).in(language)))
                .toList();
    }
}
