package org.dragoman.workbench;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Translation;

/** A job of a title and three sentences from English into French, with a name that the glossary knows. */
record WorkbenchFixture(long job, List<Long> translations) {
    static final List<String> TEXT = List.of(
            "The river road near Qasrabad is closed.", "Two bridges were hit.", "Nobody has crossed since Monday.");

    static WorkbenchFixture make(Statements statements) {
        return make(statements, Language.FR, String.join("\n\n", TEXT));
    }

    static WorkbenchFixture make(Statements statements, Language target, String text) {
        People.editor();
        People.reviewer();
        People.translator(target);
        return QuarkusTransaction.requiringNew().call(() -> {
            teachQasrabad();
            return given(brought(statements, text), target, People.translator(target));
        });
    }

    private static Statement brought(Statements statements, String text) {
        var slug = "bench-" + UUID.randomUUID();
        var upload = new UploadedFile("road.txt", text.getBytes(StandardCharsets.UTF_8), Language.EN);
        var editor = Account.named("editor").orElseThrow();
        var statement = statements.bringIn(upload, new Heading("The river road", slug, LocalDate.now()), editor);
        statements.confirm(statement, editor);
        return statement;
    }

    private static WorkbenchFixture given(Statement statement, Language target, Account translator) {
        var reviewer = Account.named("reviewer").orElseThrow();
        var terms = new Job.Terms(translator, reviewer, Instant.now().plus(Duration.ofDays(1)), "Mind the names.");
        var job = new Job(statement, target, terms, () -> true);
        job.persist();
        var translations = ReadingOrder.of(statement).segments().stream()
                .map(segment -> new Translation(segment, target, translator))
                .toList();
        Translation.persist(translations);
        return new WorkbenchFixture(
                job.id(), translations.stream().map(Translation::id).toList());
    }

    private static void teachQasrabad() {
        if (Concept.withKey("qasrabad").isPresent()) {
            return;
        }
        var concept = new Concept("qasrabad", Concept.Type.PLACE, "A village of the tests.");
        concept.reterm(List.of(
                new Term(Language.EN, "Qasrabad", TermStatus.PREFERRED, false),
                new Term(Language.FR, "Qasrabad-sur-Tigre", TermStatus.PREFERRED, false),
                new Term(Language.AR, "القصراباد", TermStatus.PREFERRED, false),
                new Term(Language.FA, "قصرآباد", TermStatus.PREFERRED, false),
                new Term(Language.FR, "Kasrabad", TermStatus.FORBIDDEN, false)));
        concept.persist();
        Arc.container().instance(Glossary.class).get().changed();
    }

    String path() {
        return "/jobs/" + job;
    }

    String text(int index) {
        return QuarkusTransaction.requiringNew().call(() -> Translation.withId(translations.get(index))
                .orElseThrow()
                .text());
    }

    String state(int index) {
        return QuarkusTransaction.requiringNew().call(() -> Translation.withId(translations.get(index))
                .orElseThrow()
                .state()
                .name());
    }
}
