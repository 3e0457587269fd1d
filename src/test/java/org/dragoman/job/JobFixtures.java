package org.dragoman.job;

import java.time.Duration;
import java.time.Instant;
import org.dragoman.language.Language;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Translation;
import org.dragoman.statement.Statement;

/** Jobs as an editor gives them, for the tests of what comes after. Call within a transaction. */
public final class JobFixtures {
    private JobFixtures() {}

    /** A job that is due tomorrow, with an empty translation for each segment. */
    public static Job give(Statement statement, Language language, Job.Terms terms) {
        var job = new Job(statement, language, terms, () -> true);
        job.persist();
        Segment.of(statement).stream()
                .filter(Segment::translatable)
                .forEach(segment -> new Translation(segment, language, terms.translator()).persist());
        return job;
    }

    public static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
