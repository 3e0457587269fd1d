package org.dragoman.testsupport;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dragoman.job.Assignments;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;

/** Statements and jobs to work on: each statement is new, and has a title and three segments. */
public final class Work {
    private static final String TEXT = "The river is rising.\n\nThe old bridge is closed.\n\nBoats are waiting.\n";

    private Work() {}

    /** The beans through which the work is done; held here, so that none of them is removed as unused. */
    @Singleton
    @Unremovable
    static class Tools {
        @Inject
        Statements statements;

        @Inject
        Assignments assignments;

        @Inject
        Translating translating;
    }

    public static Statement draft() {
        var slug = "work-" + UUID.randomUUID();
        var upload = new UploadedFile(slug + ".txt", TEXT.getBytes(StandardCharsets.UTF_8), Language.EN);
        var heading = new Heading("High water " + slug, slug, LocalDate.of(2041, 3, 1));
        return a(Statements.class).bringIn(upload, heading, People.editor());
    }

    /** A statement of which jobs can be given. */
    public static Statement confirmed() {
        var draft = draft();
        return QuarkusTransaction.requiringNew().call(() -> {
            var statement = Statement.withId(draft.id()).orElseThrow();
            a(Statements.class).confirm(statement, People.editor());
            return statement;
        });
    }

    /** Terms for the usual translator of a language, due tomorrow. */
    public static Job.Terms terms(Language language) {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        return new Job.Terms(People.translator(language), People.reviewer(), tomorrow, "Mind the names");
    }

    public static Job given(Statement statement, Language language) {
        return a(Assignments.class).give(statement, language, terms(language), People.editor());
    }

    /** The translations of a job in reading order. */
    public static List<Translation> translations(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> Translation.of(job.statement(), job.language()));
    }

    /** Lets whoever holds a segment translate it. */
    public static void translate(Job job, int number, String text) {
        save(job, number, text);
        var translation = translations(job).get(number - 1);
        var saved = Seen.alone(translations(job).get(number - 1).version());
        a(Translating.class).complete(translation.id(), saved, translation.assignee());
    }

    /** Saves a text, and no more. */
    public static void save(Job job, int number, String text) {
        var translation = translations(job).get(number - 1);
        a(Translating.class).save(translation.id(), text, translation.version(), translation.assignee());
    }

    /** Brings a segment to approval, whatever the checks would say of its text. */
    public static void approve(Job job, int number) {
        var translation = translations(job).get(number - 1);
        var by = People.reviewer();
        QuarkusTransaction.requiringNew().run(() -> {
            var locked = Translation.locked(translation.id()).orElseThrow();
            locked.save("ترجمة", locked.version(), locked.assignee());
            locked.complete(Seen.alone(locked.version()), List.of(), locked.assignee(), any -> List.of());
            locked.approve(Seen.alone(locked.version()), List.of(), by, any -> List.of(), () -> true);
        });
    }

    /** Moves a deadline into the past, as time does. */
    public static void makeLate(Job job) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Job.update("deadline = ?1 where id = ?2", Instant.now().minus(2, ChronoUnit.HOURS), job.id()));
    }

    public static <T> T a(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
