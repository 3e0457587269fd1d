package org.dragoman.observation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.audit.Sealing;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Figures for Prometheus: what happens is counted, for nobody but administrators, and without anybody's name. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class FiguresTest {
    private static final Pattern SAMPLE = Pattern.compile("(?m)^(\\w+?)(?:\\{([^}]*)})? (\\S+)$");

    private static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, People.PASSWORD);
    }

    private static String figures() {
        People.administrator();
        return as("admin").get("/metrics").then().statusCode(200).extract().asString();
    }

    private static double sum(String figures, String name, String label) {
        return SAMPLE.matcher(figures)
                .results()
                .filter(sample -> sample.group(1).equals(name))
                .filter(sample ->
                        label.isEmpty() || String.valueOf(sample.group(2)).contains(label))
                .mapToDouble(sample -> Double.parseDouble(sample.group(3)))
                .sum();
    }

    @Test
    void areForAdministratorsAlone() {
        People.editor();
        assertThat(given().redirects().follow(false).get("/metrics").statusCode())
                .isIn(302, 303, 401);
        assertThat(as("editor").get("/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void countWhatWasCommitted() throws SQLException {
        Work.a(Sealing.class).seal();
        var before = figures();
        var job = Work.given(Work.confirmed(), Language.FR);
        Work.save(job, 1, "Crue");
        Work.a(Sealing.class).seal();
        var after = figures();
        assertThat(sum(after, "dragoman_segments_saved_total", "state=\"draft\"")
                        - sum(before, "dragoman_segments_saved_total", "state=\"draft\""))
                .isEqualTo(1);
        assertThat(sum(after, "dragoman_deeds_total", "action=\"job.given\"")
                        - sum(before, "dragoman_deeds_total", "action=\"job.given\""))
                .isEqualTo(1);
    }

    @Test
    void countRefusalsAndWrongPasswords() {
        People.editor();
        var before = figures();
        as("editor").get("/api/v1/statements/999999999").then().statusCode(404);
        given().auth()
                .preemptive()
                .basic("editor", "wrong")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        var after = figures();
        assertThat(sum(after, "dragoman_refusals_total", "kind=\"not_found\""))
                .isGreaterThan(sum(before, "dragoman_refusals_total", "kind=\"not_found\""));
        assertThat(sum(after, "dragoman_sign_in_failures_total", "way=\"password\""))
                .isGreaterThan(sum(before, "dragoman_sign_in_failures_total", "way=\"password\""));
    }

    @Test
    void tellHowMuchWaits() {
        var figures = figures();
        for (var queue : List.of("imports", "rechecks", "due_releases", "trail")) {
            assertThat(figures).containsPattern("(?m)^dragoman_queue_" + queue + " \\d");
        }
        assertThat(figures).containsPattern("(?m)^dragoman_sessions \\d");
    }

    /** Addresses are those of routes: no slug, number or name in them. */
    @Test
    void growWithNothingThatPeopleMake() {
        var statement = Work.confirmed();
        as("editor").get("/statements/" + statement.id() + "/jobs");
        as("editor").get("/editions/" + statement.slug());
        given().get("/nothing/at/all/" + statement.slug());
        given().get("/style/" + statement.slug() + ".css");
        var figures = figures();
        assertThat(figures).doesNotContain(statement.slug()).doesNotContain("/statements/" + statement.id());
        assertThat(labels(figures)).doesNotContain("account", "username", "user", "slug", "statement", "author", "ip");
    }

    private static Set<String> labels(String figures) {
        return Pattern.compile("[{,](\\w+)=\"")
                .matcher(figures)
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
