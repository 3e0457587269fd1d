package org.dragoman.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.dragoman.archive.SearchPage.Hit;
import org.dragoman.archive.SearchPage.SearchFields;
import org.dragoman.glossary.Glossary;
import org.dragoman.matching.Lexicon;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks sentences up for readers and programs. */
@ApplicationScoped
class ArchiveSearch {
    private static final int LONGEST = 200;

    private final ArchiveIndex index;
    private final Glossary glossary;
    private final ArchiveNames names;
    private final Interface ui;

    @Inject
    ArchiveSearch(ArchiveIndex index, Glossary glossary, ArchiveNames names, Interface ui) {
        this.index = index;
        this.glossary = glossary;
        this.names = names;
        this.ui = ui;
    }

    /**
     * A page of what is found.
     *
     * @throws Refusal if something that is asked for cannot be read
     */
    @Transactional
    SearchPage page(SearchFields asked, int page) {
        if (asked.isNothing()) {
            return new SearchPage(asked, List.of(), List.of(), 1, false);
        }
        var lexicon = glossary.lexicon();
        var sought = sought(asked.q(), lexicon);
        var part = ResultPart.of(page, (first, count) -> find(sought, asked, first, count));
        var hits = part.sentences().stream()
                .map(sentence -> hit(sentence, sought, lexicon))
                .toList();
        return new SearchPage(asked, names.among(sought.concepts()), hits, page, part.goesOn());
    }

    /** The sentences that are found: so many of them, from a place on. */
    @Transactional
    List<FoundSentence> find(SearchFields asked, int first, int count) {
        return find(sought(asked.q(), glossary.lexicon()), asked, first, count);
    }

    private List<FoundSentence> find(SoughtText sought, SearchFields asked, int first, int count) {
        var from = day(asked.from());
        var to = day(asked.to());
        return sought.parts().isEmpty() ? List.of() : index.find(sought, from, to, first, count);
    }

    private static SoughtText sought(String text, Lexicon lexicon) {
        if (text.length() > LONGEST) {
            throw Refusal.badInput("search-too-long", SearchMessages.class, m -> m.too_long(LONGEST));
        }
        return SoughtText.of(text, lexicon);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("day", SearchMessages.class, SearchMessages::no_day);
        }
    }

    private Hit hit(FoundSentence sentence, SoughtText sought, Lexicon lexicon) {
        var marked = sentence.wordings().entrySet().stream()
                .map(w -> Marked.of(w.getKey(), w.getValue(), sought.spans(w.getValue(), w.getKey(), lexicon)))
                .toList();
        var shown = marked.stream()
                .max(Comparator.comparingLong(Marked::marks)
                        .thenComparing(m -> m.language() == ui.language())
                        .thenComparing(Marked::language, Comparator.reverseOrder()))
                .orElseThrow();
        var beside = marked.stream()
                .filter(m -> m.language() == ui.language() && m != shown)
                .findFirst();
        return new Hit(sentence, sentence.title(ui.language()), shown, beside.orElse(null));
    }
}
