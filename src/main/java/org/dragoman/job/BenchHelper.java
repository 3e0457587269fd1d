package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Inspection;
import org.dragoman.check.Inspection.Found;
import org.dragoman.check.Pair;
import org.dragoman.check.Waiver;
import org.dragoman.glossary.Glossary;
import org.dragoman.segment.SourceChange;
import org.dragoman.segment.Translation;
import org.dragoman.segment.TranslationRevision;
import org.dragoman.web.Interface;

/** Gathers what stands beside one segment: findings, terms, matches, history. */
@ApplicationScoped
class BenchHelper {
    private static final int LONGEST_HISTORY = 50;

    private final Inspection inspection;
    private final Glossary glossary;
    private final BenchMatches matches;
    private final Interface ui;

    @Inject
    BenchHelper(Inspection inspection, Glossary glossary, BenchMatches matches, Interface ui) {
        this.inspection = inspection;
        this.glossary = glossary;
        this.matches = matches;
        this.ui = ui;
    }

    BenchHelp help(Translation translation, BenchRow row, List<Found> found) {
        var checked = checked(translation, translation.text(), row, found);
        return new BenchHelp(
                translation.reason(),
                SourceChange.of(translation),
                checked,
                matches.of(translation),
                history(translation));
    }

    /** @param found what is found in the text */
    BenchChecked checked(Translation translation, String text, BenchRow row, List<Found> found) {
        var words = new FindingText(ui.messages(CheckMessages.class));
        var pair = Inspection.pair(translation).withTarget(text);
        return new BenchChecked(
                row,
                !text.isEmpty(),
                found.stream()
                        .sorted(Comparator.comparing(Found::waived)
                                .thenComparing(f -> f.finding().severity()))
                        .map(f -> BenchFinding.of(f, words, concept -> near(concept, pair)))
                        .toList(),
                Waiver.of(translation).stream().map(BenchWaiver::of).toList(),
                terms(pair));
    }

    private String near(String concept, Pair pair) {
        return glossary.lexicon()
                .nearest(concept, pair.targetLanguage(), pair.target())
                .map(span -> span.of(pair.target()))
                .orElse("");
    }

    private List<BenchTerm> terms(Pair pair) {
        var occurrences = glossary.lexicon().occurrences(pair.source(), pair.sourceLanguage());
        return BenchTerm.of(pair.source(), occurrences, inspection.judgements(pair), pair.targetLanguage());
    }

    private static List<BenchEvent> history(Translation translation) {
        var history = translation.history();
        return history.subList(Math.max(0, history.size() - LONGEST_HISTORY), history.size()).stream()
                .sorted(Comparator.comparing(TranslationRevision::number).reversed())
                .map(BenchEvent::of)
                .toList();
    }
}
