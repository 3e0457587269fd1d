package org.dragoman.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.matching.FoldedWord;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Occurrence;

/**
 * What somebody looks for: words that stand in one sentence, in any language. A name of the glossary stands for all its
 * forms in all languages.
 *
 * @param parts of which each must be there
 */
record SoughtText(String text, List<Part> parts) {
    /** What a name is stored as among the words of a sentence; no word has a stroke. */
    private static final String NAME = "name/";

    /** Shorter words are looked for as they are, and not as the beginning of others. */
    private static final int SHORTEST_STEM = 4;

    private static final String ARABIC_SCRIPT = "(?s).*\\p{IsArabic}.*";

    /**
     * What must be there.
     *
     * @param query of PostgreSQL, whose operands are the words of an index as they are
     * @param text for the stemmers of languages, which may know it otherwise
     */
    record Operand(String query, String text) {}

    /**
     * Words one after the other.
     *
     * @param concepts the names that they are, or may be
     */
    record Part(List<FoldedWord> words, Set<String> concepts) {

        String query() {
            var together = words.stream().map(Part::query).collect(Collectors.joining(" & ", "(", ")"));
            var names = concepts.stream().map(key -> quoted(entry(key)));
            return Stream.concat(Stream.of(together), names).collect(Collectors.joining(" | ", "(", ")"));
        }

        private String writtenIn(String text) {
            return text.substring(
                    words.get(0).span().start(),
                    words.get(words.size() - 1).span().end());
        }

        private static String query(FoldedWord word) {
            return Stream.of(word.letters(), word.bare())
                    .distinct()
                    .map(reading -> quoted(reading) + (reading.length() < SHORTEST_STEM ? "" : ":*"))
                    .collect(Collectors.joining(" | ", "(", ")"));
        }

        private boolean isIn(FoldedWord word, Language language) {
            return words.stream()
                    .flatMap(w -> Stream.of(w.letters(), w.bare()))
                    .anyMatch(sought -> word.readings(language).stream()
                            .anyMatch(r -> sought.length() < SHORTEST_STEM ? r.equals(sought) : r.startsWith(sought)));
        }
    }

    /** Reads it by the names of a glossary. */
    static SoughtText of(String text, Lexicon lexicon) {
        var parts = new ArrayList<Part>();
        var languages = languages(text);
        var words = FoldedWord.of(text, languages.get(0));
        var names = languages.stream()
                .flatMap(language -> lexicon.occurrences(text, language).stream())
                .toList();
        for (int i = 0; i < words.size(); ) {
            var part = longest(words.subList(i, words.size()), names);
            parts.add(part);
            i += part.words.size();
        }
        return new SoughtText(text, parts);
    }

    /** Those that are written so. */
    private static List<Language> languages(String text) {
        return text.matches(ARABIC_SCRIPT) ? List.of(Language.FA, Language.AR) : List.of(Language.EN, Language.FR);
    }

    /** The first word, or the name that begins with it. */
    private static Part longest(List<FoldedWord> words, List<Occurrence> names) {
        int start = words.get(0).span().start();
        var named = names.stream().filter(o -> o.span().start() == start).toList();
        int end = named.stream().mapToInt(o -> o.span().end()).max().orElse(start + 1);
        var together = words.stream().filter(w -> w.span().start() < end).toList();
        var concepts = named.stream()
                .filter(o -> o.span().end() == end)
                .map(o -> o.form().concept())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Part(together, concepts);
    }

    /** The names that are, or may be, among it. */
    Set<String> concepts() {
        return parts.stream().flatMap(part -> part.concepts.stream()).collect(Collectors.toSet());
    }

    /** The parts as an index is asked for them. */
    List<Operand> operands() {
        return parts.stream()
                .map(part -> new Operand(part.query(), part.writtenIn(text)))
                .toList();
    }

    /** What an index is asked for the sentences that mention a name. */
    static Operand mentioning(String concept) {
        return new Operand(quoted(entry(concept)), "");
    }

    /** The words that a sentence is found by. */
    static Set<String> entries(String wording, Language language) {
        return FoldedWord.of(wording, language).stream()
                .flatMap(word -> word.readings(language).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a sentence is found by that mentions a name. */
    static String entry(String concept) {
        return NAME + concept;
    }

    /** The names that a sentence mentions. */
    static Set<String> concepts(String wording, Language language, Lexicon lexicon) {
        return lexicon.occurrences(wording, language).stream()
                .map(o -> o.form().concept())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where in a wording that stands which was looked for, in its order and without overlaps. */
    List<Span> spans(String wording, Language language, Lexicon lexicon) {
        var words = FoldedWord.of(wording, language).stream()
                .filter(word -> parts.stream().anyMatch(part -> part.isIn(word, language)))
                .map(FoldedWord::span);
        return Marked.joined(Stream.concat(spans(wording, language, concepts(), lexicon), words));
    }

    /** Where in a wording concepts are named. */
    static Stream<Span> spans(String wording, Language language, Set<String> concepts, Lexicon lexicon) {
        return lexicon.occurrences(wording, language).stream()
                .filter(o -> concepts.contains(o.form().concept()))
                .map(o -> o.span());
    }

    private static String quoted(String entry) {
        return "'" + entry.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
