package org.dragoman.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.dragoman.edition.Releasing;
import org.dragoman.job.Assignments;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;

/** Takes a sample through the same doors as people do; a sample that breaks a rule is refused like anyone's work. */
@ApplicationScoped
class SampleLoading {
    private final Statements statements;
    private final Assignments assignments;
    private final Translating translating;
    private final Releasing releasing;

    @Inject
    SampleLoading(Statements statements, Assignments assignments, Translating translating, Releasing releasing) {
        this.statements = statements;
        this.assignments = assignments;
        this.translating = translating;
        this.releasing = releasing;
    }

    /** Brings a sample as far as its properties say, unless it is there. It lands whole or not at all. */
    @Transactional
    void load(Sample sample, DemonstrationAccounts people) {
        if (Statement.withSlug(sample.heading().slug()).isPresent()) {
            return;
        }
        var statement = statements.bringIn(sample.upload(), sample.heading(), people.editor());
        mustBeSplitAsWritten(statement, sample);
        if (sample.state().equals("new")) {
            return;
        }
        statements.confirm(statement, people.editor());
        Arrays.stream(Language.values())
                .filter(language -> !sample.state(language).isEmpty() && language != sample.source())
                .forEach(language -> translate(statement, language, sample, people));
        if (sample.state().equals("released")) {
            releasing.release(statement, people.publisher());
        }
    }

    private static void mustBeSplitAsWritten(Statement statement, Sample sample) {
        var split = ReadingOrder.of(statement).segments().stream()
                .map(Segment::text)
                .toList();
        var written = sample.segments(sample.source());
        for (int i = 0; i < Math.min(split.size(), written.size()); i++) {
            if (!split.get(i).equals(written.get(i))) {
                throw new IllegalStateException("%s is split otherwise than its file, at line %d: %s | %s"
                        .formatted(sample.folder(), i + 1, split.get(i), written.get(i)));
            }
        }
    }

    private void translate(Statement statement, Language language, Sample sample, DemonstrationAccounts people) {
        var deadline = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var terms = new Job.Terms(people.translator(language), people.reviewer(), deadline, "");
        assignments.arrange(statement, language, terms, people.editor());
        var goal = Goal.of(sample.state(language));
        var texts = sample.segments(language);
        var translations = Translation.of(statement, language);
        for (int i = 0; i < Math.min(translations.size(), goal.segments()); i++) {
            write(translations.get(i), texts.get(i), goal, people);
        }
    }

    private void write(Translation translation, String text, Goal goal, DemonstrationAccounts people) {
        var translator = people.translator(translation.language());
        translating.takeOver(translation.id(), text, translation.version(), translator);
        if (goal.completed()) {
            translating.complete(translation.id(), Seen.alone(translation.version()), translator);
        }
        if (goal.approved()) {
            translating.approve(translation.id(), Seen.alone(translation.version()), people.reviewer());
        }
    }

    /** How far the translations into one language come. */
    private record Goal(boolean completed, boolean approved, int segments) {

        static Goal of(String state) {
            var parts = List.of(state.split(":"));
            int segments = parts.size() > 1 ? Integer.parseInt(parts.get(1)) : Integer.MAX_VALUE;
            return new Goal(!parts.get(0).equals("draft"), parts.get(0).equals("approved"), segments);
        }
    }
}
