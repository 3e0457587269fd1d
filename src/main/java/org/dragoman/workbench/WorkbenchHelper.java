package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Pair;
import org.dragoman.glossary.Glossary;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.inspection.Waiver;
import org.dragoman.language.Language;
import org.dragoman.matching.KeptByLexicon;
import org.dragoman.translation.SourceChange;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** Gathers what stands beside one segment: findings, terms, matches, history. */
@ApplicationScoped
class WorkbenchHelper {
    /** How many of its revisions are shown, the newest. */
    static final int LONGEST_HISTORY = 20;

    private static final int KNOWN_SOURCES = 2_000;

    private final Inspection inspection;
    private final Glossary glossary;
    private final WorkbenchMatches matches;
    private final Interface ui;

    /** Each save of a text asks for the same concepts: those of its source. */
    private final KeptByLexicon<Asked, Map<String, ConceptForms>> forms = new KeptByLexicon<>(KNOWN_SOURCES);

    private record Asked(Set<String> concepts, Language language) {}

    @Inject
    WorkbenchHelper(Inspection inspection, Glossary glossary, WorkbenchMatches matches, Interface ui) {
        this.inspection = inspection;
        this.glossary = glossary;
        this.matches = matches;
        this.ui = ui;
    }

    /** All but the matches. */
    WorkbenchHelp help(Translation translation, WorkbenchRow row, List<Found> found, List<Waiver> waivers) {
        var checked = checked(translation, translation.text(), row, found, waivers);
        return new WorkbenchHelp(
                translation.reason(), SourceChange.of(translation), checked, null, history(translation));
    }

    List<WorkbenchMatch> matches(Translation translation) {
        return matches.of(translation);
    }

    /** The same where the texts around its segment are known. */
    List<WorkbenchMatch> matches(Translation translation, @Nullable String previous, @Nullable String next) {
        return matches.of(translation, previous, next);
    }

    /** @param found what is found in the text */
    WorkbenchChecked checked(
            Translation translation, String text, WorkbenchRow row, List<Found> found, List<Waiver> waivers) {
        var words = new FindingText(ui.messages(CheckMessages.class));
        var pair = Inspection.pair(translation).withTarget(text);
        return new WorkbenchChecked(
                row,
                !text.isEmpty(),
                found.stream()
                        .sorted(Comparator.comparing(Found::waived)
                                .thenComparing(f -> f.finding().severity()))
                        .map(f -> WorkbenchFinding.of(f, words, concept -> near(concept, pair)))
                        .toList(),
                waivers.stream().map(WorkbenchWaiver::of).toList(),
                terms(pair));
    }

    private String near(String concept, Pair pair) {
        return glossary.lexicon()
                .nearest(concept, pair.targetLanguage(), pair.target())
                .map(span -> span.of(pair.target()))
                .orElse("");
    }

    private List<WorkbenchTerm> terms(Pair pair) {
        var lexicon = glossary.lexicon();
        var words = WorkbenchTerm.words(pair.source(), lexicon.occurrences(pair.source(), pair.sourceLanguage()));
        var asked = new Asked(Set.copyOf(words.keySet()), pair.targetLanguage());
        var known = forms.of(asked, lexicon, a -> ConceptForms.of(a.concepts, a.language));
        return WorkbenchTerm.of(words, known, inspection.judgements(pair));
    }

    private static List<WorkbenchEvent> history(Translation translation) {
        return TranslationRevision.newest(translation, LONGEST_HISTORY).stream()
                .map(WorkbenchEvent::of)
                .toList();
    }
}
