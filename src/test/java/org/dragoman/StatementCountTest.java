package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.LongStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** What each use case may cost in SQL statements: the same for a short statement and for a long one. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class StatementCountTest {
    private static final int IMPORT = 20;
    private static final int JOB = 26;
    private static final int OPEN = 10;
    private static final int SAVE = 12;
    private static final int RELEASE = 50;
    private static final int CORRECTION = 60;

    @BeforeEach
    void people() {
        People.editor();
        People.reviewer();
        People.publisher();
    }

    /** Ids come fifty at a time, so asking for them is not counted. */
    private static void assertAtMost(int most, Runnable call) {
        var sent = SentStatements.during(call).stream()
                .filter(sql -> !sql.startsWith("select nextval"))
                .toList();
        assertThat(sent).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void bringsAStatementIn(int sentences) {
        var statement = Map.of(
                "language", "en", "title", "Boats", "slug", Drafts.slug(), "text", LongStatement.text(sentences));
        assertAtMost(IMPORT, () -> Drafts.bringIn(statement).then().statusCode(201));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void givesAJob(int sentences) {
        var statement = LongStatement.of(sentences);
        var translator = People.translator(FR).username();
        var job = Map.of(
                "language", "fr", "translator", translator, "reviewer", "reviewer", "deadline", "2099-01-01T12:00");
        assertAtMost(JOB, () -> Drafts.as("editor")
                .contentType("application/json")
                .body(job)
                .post("/api/v1/statements/{id}/jobs", statement.id)
                .then()
                .statusCode(201));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void opensAJob(int sentences) {
        var job = LongStatement.approved(sentences, FR).job(FR);
        Runnable open = () -> Drafts.as("translator-fr")
                .accept("text/html")
                .get("/jobs/{job}", job)
                .then()
                .statusCode(200);
        open.run();
        assertAtMost(OPEN, open);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void savesASegment(int sentences) {
        var statement = LongStatement.of(sentences, FR);
        var job = statement.job(FR);
        var translations = statement.translations(FR);
        save(job, translations.get(3), LongStatement.rightly(FR, 3), 0);
        assertAtMost(SAVE, () -> save(job, translations.get(7), LongStatement.rightly(FR, 7), 0));
        assertAtMost(SAVE, () -> save(job, translations.get(7), LongStatement.rightly(FR, 7) + " Bon.", 2));
    }

    /** A segment that is typed at for an hour has hundreds of revisions. */
    @Test
    void readsNoMoreHoweverOftenASegmentWasSaved() {
        var statement = LongStatement.of(20, FR);
        var job = statement.job(FR);
        var translation = statement.translations(FR).get(7);
        save(job, translation, LongStatement.rightly(FR, 7), 0);
        var again = SentStatements.during(() -> save(job, translation, LongStatement.rightly(FR, 7) + " Bon.", 2));
        assertThat(again)
                .filteredOn(sql -> sql.contains("tr1_0.text"))
                .isNotEmpty()
                .allMatch(sql -> sql.contains("fetch first"));
    }

    private static void save(long job, long translation, String text, int version) {
        Drafts.as("translator-fr")
                .accept("text/html")
                .contentType("application/json")
                .body(Map.of("text", text, "version", version, "complete", true))
                .post("/jobs/{job}/translations/{translation}", job, translation)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void releasesAnEdition(int sentences) {
        var statement = LongStatement.approved(sentences, FR, AR);
        assertAtMost(RELEASE, () -> release(statement, Map.of()));
    }

    /** Both editions are read, to tell what was changed. */
    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void releasesAnEditionInThePlaceOfAnother(int sentences) {
        var statement = LongStatement.approved(sentences, FR, AR);
        release(statement, Map.of());
        statement.reword(FR, 3, "Le bateau numéro 3 est arrivé au vieux quai.");
        var notes = Map.of("en", Corrections.note(EN), "fr", Corrections.note(FR), "ar", Corrections.note(AR));
        assertAtMost(CORRECTION, () -> release(statement, Map.of("notes", notes)));
    }

    private static void release(LongStatement statement, Map<String, ?> order) {
        Drafts.as("publisher")
                .contentType("application/json")
                .body(order)
                .post("/api/v1/statements/{id}/editions", statement.id)
                .then()
                .statusCode(201);
    }
}
