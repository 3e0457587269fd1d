package org.dragoman.names;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementHead;
import org.dragoman.web.Address;

/**
 * The candidate names of a statement, as their page shows them.
 *
 * @param setAside what is not offered because someone said that it is no name
 */
record NamesPage(StatementHead statement, List<Row> rows, List<String> setAside) {
    private static final int EXAMPLES = 3;

    /** A candidate with sentences in which it stands. */
    record Row(Language language, NameCandidate candidate, List<Example> examples) {

        /** The form of a new concept, filled in as far as the texts tell. */
        public String draft() {
            var page = Address.of("/glossary/propose").with(language.tag(), candidate.form());
            candidate.echoes().forEach((other, form) -> page.with(other.tag(), form));
            return page.toString();
        }
    }

    /** A sentence in which a candidate stands. */
    record Example(int number, String text) {}

    static NamesPage of(
            Statement statement,
            List<NameCandidate> candidates,
            List<AlignedSentence> sentences,
            List<String> setAside) {
        var language = statement.language();
        var rows = candidates.stream()
                .map(c -> new Row(language, c, examples(c, sentences, language)))
                .toList();
        return new NamesPage(StatementHead.of(statement), rows, setAside);
    }

    private static List<Example> examples(NameCandidate candidate, List<AlignedSentence> sentences, Language language) {
        return candidate.numbers().stream()
                .limit(EXAMPLES)
                .map(n -> new Example(n, sentences.get(n - 1).in(language)))
                .toList();
    }
}
