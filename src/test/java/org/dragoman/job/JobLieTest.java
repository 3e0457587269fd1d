package org.dragoman.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A job keeps its statement and its language, whatever is sent with a change. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class JobLieTest {

    @Test
    void theLanguageIsTheOneOfTheJob() {
        var job = Work.given(Work.confirmed(), Language.AR);
        Drafts.as("editor")
                .contentType("application/json")
                .body("{\"language\":\"fa\",\"statement\":1,\"translator\":\"translator-ar\",\"reviewer\":\"reviewer\","
                        + "\"deadline\":\"" + Instant.now().plusSeconds(90_000) + "\",\"note\":\"Another\"}")
                .put("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("note", equalTo("Another"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/shares", "/cancel"})
    void aJobIsOnlyReachedThroughItsStatement(String deed) {
        var job = Work.given(Work.confirmed(), Language.AR);
        var another = Work.confirmed();
        SentForms.of(People.editor())
                .formParam("translator", "translator-ar")
                .formParam("reviewer", "reviewer")
                .formParam("first", 1)
                .formParam("last", 2)
                .formParam("deadline", "2099-01-01T10:00")
                .formParam("note", "Stolen")
                .post("/statements/" + another.id() + "/jobs/" + job.id() + deed)
                .then()
                .statusCode(404);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Job.withId(job.id()).orElseThrow().note()))
                .isEqualTo("Mind the names");
    }
}
