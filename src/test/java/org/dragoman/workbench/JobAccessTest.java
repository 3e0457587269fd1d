package org.dragoman.workbench;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.testsupport.Drafts.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Who sees a job because some of its segments are theirs. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class JobAccessTest {
    private static final String SHARER = "sharer-fr";

    private final HarbourStatement harbour = HarbourStatement.assigned(Language.FR);
    private final long job = harbour.job(Language.FR);

    private void share(int index) {
        People.account(SHARER, Set.of(Role.TRANSLATOR), Set.of(Language.FR));
        long segment = harbour.translations(Language.FR).get(index).segment().id();
        as("editor")
                .contentType("application/json")
                .body(Map.of("firstSegment", segment, "lastSegment", segment, "translator", SHARER))
                .post("/api/v1/jobs/{id}/shares", job)
                .then()
                .statusCode(200);
    }

    private static void seen(long job, int status) {
        as(SHARER).get("/api/v1/jobs/{id}/translations", job).then().statusCode(status);
        as(SHARER).get("/jobs/{id}", job).then().statusCode(status);
    }

    @Test
    void letsInWhoSharesInIt() {
        People.account(SHARER, Set.of(Role.TRANSLATOR), Set.of(Language.FR));
        seen(job, 404);
        share(2);
        seen(job, 200);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        seen(job, 200);
    }

    @Test
    void endsWithTheSegmentsThatTheSourceNoLongerHas() {
        share(4);
        seen(job, 200);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        seen(job, 404);
        as(SHARER).get("/api/v1/jobs?statement=" + harbour.id).then().body("", hasSize(0));
    }

    @Test
    void turnsNoTextAwayThatSomeoneIsStillWriting() {
        share(4);
        var removed = harbour.translations(Language.FR).get(4);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        as(SHARER)
                .contentType("application/json")
                .body(Map.of("text", "L’autorité portuaire doit les rencontrer.", "version", 0, "complete", false))
                .post("/jobs/{job}/translations/{translation}", job, removed.id())
                .then()
                .statusCode(200);
        as(SHARER)
                .contentType("application/json")
                .body(Map.of("text", "L’autorité portuaire doit leur parler.", "version", 1))
                .put("/api/v1/translations/{id}", removed.id())
                .then()
                .statusCode(200)
                .body("text", equalTo("L’autorité portuaire doit leur parler."));
    }
}
