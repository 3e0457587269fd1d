package org.dragoman.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.language.Language;

/** Marks the terms of a few forms in texts: {@code In ‹Cairo›’s streets}. */
final class Marked {
    private final Language language;
    private final Lexicon lexicon;

    private Marked(Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** Each form is the preferred one of a concept of its own. */
    static Marked with(Language language, String... forms) {
        return new Marked(
                language,
                Lexicon.of(Arrays.stream(forms)
                        .map(text -> preferred(text, language, text))
                        .toList()));
    }

    static Form preferred(String concept, Language language, String text) {
        return new Form(concept, language, text, TermStatus.PREFERRED, false);
    }

    static Form admitted(String concept, Language language, String text) {
        return new Form(concept, language, text, TermStatus.ADMITTED, false);
    }

    static Form forbidden(String concept, Language language, String text) {
        return new Form(concept, language, text, TermStatus.FORBIDDEN, false);
    }

    String in(String text) {
        var marked = new StringBuilder(text);
        List<Occurrence> occurrences = new ArrayList<>(lexicon.occurrences(text, language));
        for (int i = occurrences.size() - 1; i >= 0; i--) {
            var span = occurrences.get(i).span();
            marked.insert(span.end(), "›").insert(span.start(), "‹");
        }
        return marked.toString();
    }
}
