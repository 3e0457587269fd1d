package org.dragoman.workbench;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** The forms of the workbench, as a browser without script sends them. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class WorkbenchResourceTest {
    private static final String WITHOUT_TERM = "La route du fleuve près du village est fermée.";

    @Inject
    Statements statements;

    private final CookieFilter cookies = new CookieFilter();
    private WorkbenchFixture fixture;

    @BeforeEach
    void giveAJob() {
        fixture = WorkbenchFixture.make(statements);
    }

    private RequestSpecification translator() {
        return RestAssured.given()
                .filter(cookies)
                .redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic("translator-fr", People.PASSWORD);
    }

    private ValidatableResponse submit(int index, String text, int version, String act) {
        var token =
                translator().get(fixture.path()).htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return translator()
                .formParam("csrf-token", token)
                .formParam("text", text)
                .formParam("version", version)
                .formParam("act", act)
                .post(fixture.path() + "/translations/" + fixture.translations().get(index))
                .then();
    }

    @Test
    void savesADraftAndComesBack() {
        submit(2, "Deux ponts\r\nont été touchés.", 0, "save").statusCode(303);
        assertThat(fixture.text(2)).isEqualTo("Deux ponts\nont été touchés.");
    }

    @Test
    void saysWhyATextIsNotFinishedAndKeepsIt() {
        submit(1, WITHOUT_TERM, 0, "complete").statusCode(409).body(containsString(WITHOUT_TERM));
        assertThat(fixture.text(1)).isEqualTo(WITHOUT_TERM);
        assertThat(fixture.state(1)).isEqualTo("DRAFT");
    }

    @Test
    void showsAConflictAfterAStaleSave() {
        submit(2, "Deux ponts ont été touchés.", 0, "save").statusCode(303);
        submit(2, "Deux ponts ont été frappés.", 0, "save").statusCode(303);
        translator()
                .get(fixture.path())
                .then()
                .body(containsString("Deux ponts ont été frappés."))
                .body(containsString("data-conflict"));
        assertThat(fixture.text(2)).isEqualTo("Deux ponts ont été touchés.");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        translator()
                .formParam("text", "Deux ponts.")
                .post(fixture.path() + "/translations/" + fixture.translations().get(2))
                .then()
                .statusCode(400);
        assertThat(fixture.text(2)).isEmpty();
    }
}
