package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Drafts.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The database remembers a check that an earlier version had and this one has not. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class FormerCheckTest {
    private static final String FORMER = "FORMER_CHECK";

    @Inject
    EntityManager entities;

    @Inject
    Rechecks rechecks;

    @Test
    void breaksNoPage() {
        var harbour = remembered();
        for (var path : List.of("/checks", "/statements/%d/checks", "/statements/%d/checks/off")) {
            as("editor").get(path.formatted(harbour.id)).then().statusCode(200);
        }
        as("editor").get("/api/v1/checks").then().statusCode(200).body("check", not(hasItem(FORMER)));
        assertThat(as("editor")
                        .get("/statements/{id}/checks/findings.csv", harbour.id)
                        .asString())
                .startsWith("language,segment,check")
                .doesNotContain(FORMER);
    }

    @Test
    void canStillBeSwitchedOn() {
        var harbour = remembered();
        as("editor")
                .get("/api/v1/statements/{id}/switched-off", harbour.id)
                .then()
                .statusCode(200)
                .body("check", contains(FORMER));
        as("editor")
                .delete("/api/v1/statements/{id}/switched-off/{check}", harbour.id, FORMER)
                .then()
                .statusCode(200)
                .body("check", empty());
    }

    /** With a grade for the check, a switch-off, and a finding of it that this program could have stored. */
    private HarbourStatement remembered() {
        var editor = People.editor();
        var harbour = HarbourStatement.translated(Language.FR, Language.AR);
        rechecks.ask(harbour.id, editor);
        rechecks.step(QuarkusTransaction.requiringNew()
                .call(() -> Recheck.newestOf(harbour.statement()).orElseThrow().id()));
        run("insert into chosen_grade values ('%s', 'ERROR', %d, now()) on conflict do nothing"
                .formatted(FORMER, editor.id()));
        run(
                "insert into switch_off (statement_id, check_id, reason, author_id, at) values (%d, '%s', 'Why.', %d, now())"
                        .formatted(harbour.id, FORMER, editor.id()));
        run("update snapshot_version set number = number + 1 where name = 'grading'");
        run("update stored_findings set findings = '[{\"check\": \"%s\", \"severity\": \"ERROR\", \"arguments\": []}]'"
                        .formatted(FORMER)
                + " where translation_id = "
                + harbour.translations(Language.FR).get(1).id());
        return harbour;
    }

    private void run(String sql) {
        int rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
        assertThat(rows).as(sql).isBetween(sql.contains("on conflict") ? 0 : 1, 1);
    }
}
