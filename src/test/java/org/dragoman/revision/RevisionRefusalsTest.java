package org.dragoman.revision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Proposals.CHANGED;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RevisionRefusalsTest {
    @Test
    void refusesWhoComesSecond() {
        var harbour = HarbourStatement.assigned(Language.FR);
        Proposals.otherEditor();
        var first = Proposals.propose("editor", harbour.id, CHANGED);
        var second = Proposals.propose("other-editor", harbour.id, CHANGED.replace("Tuesday", "Friday"));
        Proposals.confirm("editor", harbour.id, first).then().statusCode(201).body("number", equalTo(2));
        var between = Drafts.texts(harbour.id);
        Proposals.confirm("other-editor", harbour.id, second)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-preview"));
        Proposals.confirm("editor", harbour.id, first).then().statusCode(409);
        assertThat(Drafts.texts(harbour.id)).isEqualTo(between);
        Drafts.as("other-editor")
                .get(
                        "/api/v1/statements/{id}/revisions/proposed/{proposal}",
                        harbour.id,
                        second.jsonPath().getLong("id"))
                .then()
                .statusCode(200)
                .body("difference.counts.CHANGED", equalTo(1));
    }

    @Test
    void isForEditorsOnlyAndEachSeesTheirOwnProposal() {
        var harbour = HarbourStatement.assigned(Language.FR);
        Proposals.otherEditor();
        People.publisher();
        var proposed = Proposals.propose("editor", harbour.id, CHANGED);
        for (var someone : List.of("translator-fr", "reviewer", "publisher")) {
            Proposals.propose(someone, harbour.id, CHANGED).then().statusCode(403);
            Proposals.confirm(someone, harbour.id, proposed).then().statusCode(403);
        }
        Proposals.confirm("other-editor", harbour.id, proposed).then().statusCode(409);
        Drafts.as("other-editor")
                .delete(
                        "/api/v1/statements/{id}/revisions/proposed/{p}",
                        harbour.id,
                        proposed.jsonPath().getLong("id"))
                .then()
                .statusCode(404);
        RestAssured.given()
                .get("/api/v1/statements/{id}/revisions", harbour.id)
                .then()
                .statusCode(401);
        Drafts.as("translator-fr")
                .get("/api/v1/statements/{id}/revisions", harbour.id)
                .then()
                .statusCode(403);
        assertThat(Drafts.texts(harbour.id)).hasSize(5).doesNotContain("An inquiry has begun.");
    }

    @Test
    void refusesWhatAFirstIntakeRefuses() {
        var harbour = HarbourStatement.assigned(Language.FR);
        Proposals.propose("editor", harbour.id, HarbourStatement.SOURCE)
                .then()
                .statusCode(409)
                .body("code", equalTo("revision-unchanged"));
        Proposals.propose("editor", harbour.id, "").then().statusCode(422);
        Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParam("fileName", "changed.docx")
                .body("no DOCX".getBytes())
                .post("/api/v1/statements/{id}/revisions/proposed", harbour.id)
                .then()
                .statusCode(422)
                .body("code", equalTo("extension-lies"));
        Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("text", " "))
                .post("/api/v1/statements/{id}/revisions/proposed", harbour.id)
                .then()
                .statusCode(422)
                .body("code", equalTo("text-missing"));
        Proposals.propose("editor", Long.MAX_VALUE, CHANGED).then().statusCode(404);
    }
}
