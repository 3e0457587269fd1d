package org.dragoman.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.glossary.Concept;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for, and a page of what was found.
 *
 * @param names of the glossary that stand in what was looked for
 * @param number of the page, from 1
 * @param goesOn whether there are more
 */
record SearchPage(SearchFields asked, List<Named> names, List<Hit> hits, int number, boolean goesOn) {
    /**
     * What was asked for, as it was typed.
     *
     * @param from the first day, blank for any
     * @param to the last day, blank for any
     */
    record SearchFields(String q, String from, String to) {
        static final SearchFields NOTHING = new SearchFields("", "", "");

        public boolean isNothing() {
            return q.isBlank();
        }
    }

    /** Where another page of the same is. */
    public String path(int page) {
        return "/search?q=%s&from=%s&to=%s&page=%d"
                .formatted(encoded(asked.q), encoded(asked.from), encoded(asked.to), page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A name of the glossary, in a language. */
    record Named(String key, Concept.Type type, Language language, String name, long sentences) {}

    /**
     * A sentence in the language in which it was found, and beside it in the reader's.
     *
     * @param beside null where that is the same, or where the edition does not have it
     */
    record Hit(FoundSentence sentence, Title title, Marked shown, @Nullable Marked beside) {
        public String path() {
            return sentence.path(shown.language());
        }

        public LocalDate dated() {
            return sentence.dated();
        }

        public List<Marked> counterparts() {
            return beside == null ? List.of() : List.of(beside);
        }
    }
}
