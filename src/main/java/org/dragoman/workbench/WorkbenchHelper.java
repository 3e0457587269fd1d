package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Pair;
import org.dragoman.glossary.Glossary;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.inspection.Waiver;
import org.dragoman.translation.SourceChange;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** Gathers what stands beside one segment: findings, terms, matches, history. */
@ApplicationScoped
class WorkbenchHelper {
    private static final int LONGEST_HISTORY = 20;

    private final Inspection inspection;
    private final Glossary glossary;
    private final WorkbenchMatches matches;
    private final Interface ui;

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
        var occurrences = glossary.lexicon().occurrences(pair.source(), pair.sourceLanguage());
        return WorkbenchTerm.of(pair.source(), occurrences, inspection.judgements(pair), pair.targetLanguage());
    }

    private static List<WorkbenchEvent> history(Translation translation) {
        return TranslationRevision.newest(translation, LONGEST_HISTORY).stream()
                .map(WorkbenchEvent::of)
                .toList();
    }
}
