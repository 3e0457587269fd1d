package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.Finding;
import org.dragoman.glossary.Glossary;
import org.dragoman.job.Job;
import org.dragoman.matching.Lexicon;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;

/**
 * Looks whole statements over. What was stored by a re-check is used where it still holds, all else is looked at anew,
 * so the answer is never out of date. The number of its queries does not grow with the length of a statement.
 */
@ApplicationScoped
class StatementInspection {
    private final Inspection inspection;
    private final Glossary glossary;
    private final RunningBuild running;

    @Inject
    StatementInspection(Inspection inspection, Glossary glossary, RunningBuild running) {
        this.inspection = inspection;
        this.glossary = glossary;
        this.running = running;
    }

    /** Every translation of a statement that has a text, by language and in reading order. */
    @Transactional
    List<InspectedTranslation> over(Statement statement) {
        var order = ReadingOrder.of(statement);
        var places = new ArrayList<InspectedTranslation>();
        for (var job : Job.of(statement)) {
            var translations = Translation.of(statement, job.language()).stream()
                    .filter(t -> !t.text().isEmpty())
                    .toList();
            var found = inspection.ofColumn(translations).found();
            translations.forEach(t -> places.add(new InspectedTranslation(
                    order.number(t.segment().id()), job.id(), t, found.getOrDefault(t.id(), List.of()))));
        }
        return places;
    }

    /** What is found in a translation is stored in the transaction that changes it, so nobody has to look again. */
    void follow(@Observes Translating.Changed changed) {
        var translation = changed.translation();
        if (!translation.text().isEmpty()) {
            StoredFindings.store(translation, basis(), look(translation, glossary.lexicon()));
        }
    }

    /** Looks at some translations and stores what is found. */
    @Transactional
    void store(List<Translation> translations) {
        var basis = basis();
        var lexicon = glossary.lexicon();
        var stored = StoredFindings.of(translations);
        for (var translation : translations) {
            var kept = stored.getOrDefault(translation.id(), new StoredFindings(translation));
            kept.keep(translation, basis, look(translation, lexicon));
            kept.persist();
        }
    }

    private List<Finding> look(Translation translation, Lexicon lexicon) {
        return inspection.raw(Inspection.pair(translation), lexicon);
    }

    private FindingBasis basis() {
        return new FindingBasis(glossary.number(), running.build());
    }
}
