package org.dragoman.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class JobApiTest {

    @BeforeEach
    void people() {
        People.editor();
        People.reviewer();
        People.publisher();
        for (var language : Language.values()) {
            People.translator(language);
        }
    }

    @Test
    void givesAJob() {
        long statement = Work.confirmed().id();
        as("editor")
                .body(wanted("fr", "translator-fr"))
                .post("/api/v1/statements/" + statement + "/jobs")
                .then()
                .statusCode(201)
                .body("language", equalTo("fr"))
                .body("translator", equalTo("translator-fr"))
                .body("progress.empty", equalTo(4));
    }

    @Test
    void refusesWhoDoesNotWorkInTheLanguage() {
        refused("not-able", 422, wanted("ar", "translator-fr"));
    }

    @Test
    void refusesWhatIsNoJob() {
        refused("same-language", 422, wanted("en", "translator-en"));
        refused("language", 422, wanted("de", "translator-fr"));
        refused("person", 422, wanted("fr", "nobody"));
        refused("deadline-passed", 422, with(wanted("fr", "translator-fr"), "deadline", "2020-01-01T10:00:00Z"));
        refused("deadline", 422, with(wanted("fr", "translator-fr"), "deadline", "soon"));
        refused("deadline", 422, with(wanted("fr", "translator-fr"), "deadline", "+200000-01-01T10:00:00Z"));
        refused("person", 422, Map.of("language", "fr"));
    }

    private void refused(String code, int status, Map<String, String> wanted) {
        long statement = Work.confirmed().id();
        as("editor")
                .body(wanted)
                .post("/api/v1/statements/" + statement + "/jobs")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        as("editor").get("/api/v1/jobs?statement=" + statement).then().body("$", empty());
    }

    @Test
    void refusesADraft() {
        as("editor")
                .body(wanted("fr", "translator-fr"))
                .post("/api/v1/statements/" + Work.draft().id() + "/jobs")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-confirmed"));
    }

    @Test
    void isClosedToAllButEditors() {
        var job = Work.given(Work.confirmed(), Language.FR);
        for (var who : new String[] {"translator-fr", "reviewer", "publisher"}) {
            as(who).body(wanted("ar", "translator-ar"))
                    .post("/api/v1/statements/" + job.statement().id() + "/jobs")
                    .then()
                    .statusCode(403);
            as(who).body(wanted("fr", "translator-fr"))
                    .put("/api/v1/jobs/" + job.id())
                    .then()
                    .statusCode(403);
            as(who).delete("/api/v1/jobs/" + job.id()).then().statusCode(403);
            as(who).body(Map.of("firstSegment", 1, "lastSegment", 1, "translator", who))
                    .post("/api/v1/jobs/" + job.id() + "/shares")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/v1/jobs").then().statusCode(401);
    }

    @Test
    void refusesARangeInTheUnitInWhichItWasGiven() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var segments = Work.translations(job);
        var second = segments.get(1).segment().id();
        var third = segments.get(2).segment().id();
        refused(job, Map.of("first", 3, "last", 2), "between 1 and 4");
        refused(job, Map.of("first", 1, "last", 9), "between 1 and 4");
        refused(job, Map.of("firstSegment", second, "lastSegment", 987654321), "the id 987654321", "from 1 to 4");
        refused(job, Map.of("firstSegment", third, "lastSegment", second), "Segment 2 comes before segment 3");
        as("editor")
                .cookie("language", "fa")
                .body(Map.of("first", 3, "last", 2, "translator", "translator-fr"))
                .post("/api/v1/jobs/" + job.id() + "/shares")
                .then()
                .body("message", containsString("میان ۱ و ۴"));
    }

    private static void refused(Job job, Map<String, Object> range, String... reasons) {
        var wanted = new HashMap<>(range);
        wanted.put("translator", "translator-fr");
        String message = as("editor")
                .header("Accept-Language", "en")
                .body(wanted)
                .post("/api/v1/jobs/" + job.id() + "/shares")
                .then()
                .statusCode(422)
                .extract()
                .path("message");
        assertThat(message).contains(reasons);
    }

    @Test
    void showsPeopleOnlyTheirOwnJobs() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var path = "/api/v1/jobs?statement=" + job.statement().id();
        as("translator-fr").get(path).then().body("id", contains((int) job.id()));
        as("reviewer").get(path).then().body("id", contains((int) job.id()));
        as("translator-ar").get(path).then().body("$", empty());
    }

    @Test
    void changesSharesAndCancels() {
        var job = Work.given(Work.confirmed(), Language.FR);
        People.account("other", Set.of(Role.TRANSLATOR), Set.of(Language.FR));
        long first = Work.translations(job).get(0).segment().id();
        as("editor")
                .body(Map.of("firstSegment", first, "lastSegment", first, "translator", "other"))
                .post("/api/v1/jobs/" + job.id() + "/shares")
                .then()
                .statusCode(200);
        as("editor")
                .body(Map.of("first", 2, "last", "٣", "translator", "other"))
                .post("/api/v1/jobs/" + job.id() + "/shares")
                .then()
                .statusCode(200);
        as("editor")
                .body(with(wanted("fr", "translator-fr"), "note", "Urgent"))
                .put("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(200)
                .body("note", equalTo("Urgent"));
        as("editor").delete("/api/v1/jobs/" + job.id()).then().statusCode(204);
        as("editor").delete("/api/v1/jobs/" + job.id()).then().statusCode(404);
    }

    private static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, People.PASSWORD).contentType(ContentType.JSON);
    }

    private static Map<String, String> wanted(String language, String translator) {
        return Map.of(
                "language", language,
                "translator", translator,
                "reviewer", "reviewer",
                "deadline", "2099-01-01T18:00:00+01:00",
                "note", "");
    }

    private static Map<String, String> with(Map<String, String> wanted, String key, String value) {
        var other = new HashMap<>(wanted);
        other.put(key, value);
        return other;
    }
}
