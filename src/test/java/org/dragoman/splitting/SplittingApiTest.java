package org.dragoman.splitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SplittingApiTest {
    private static final String TEXT = "The first gate opened.\nThe second stayed shut: nobody came. A third";

    @BeforeEach
    void nothingRemembered() {
        QuarkusTransaction.requiringNew().run(() -> SplitException.deleteAll());
    }

    @Test
    void splitsTextForAnyAccount() {
        People.translator(Language.FA);
        Drafts.as("translator-fa")
                .contentType("application/json")
                .body(Map.of("language", "fa", "text", "آمدند. رفتند؟ ماندند."))
                .post("/api/v1/segmentation")
                .then()
                .statusCode(200)
                .body("segments", equalTo(List.of("آمدند.", "رفتند؟", "ماندند.")));
    }

    @Test
    void splitsNothingForStrangers() {
        RestAssured.given()
                .contentType("application/json")
                .body("{\"language\":\"fa\",\"text\":\"a\"}")
                .post("/api/v1/segmentation")
                .then()
                .statusCode(401)
                .body("code", equalTo("sign-in"));
    }

    @Test
    void refusesToSplitWhatIsNotThere() {
        refusesToSplit("{\"language\":\"de\",\"text\":\"a\"}", 422);
        refusesToSplit("{\"text\":\"a\"}", 422);
        refusesToSplit("{\"language\":\"en\"}", 422);
        refusesToSplit("{\"language\":", 400);
    }

    private static void refusesToSplit(String body, int status) {
        People.editor();
        Drafts.as("editor")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/segmentation")
                .then()
                .statusCode(status);
    }

    @Test
    void cutsAndMergesBackToTheSameText() {
        long statement = Drafts.of("en", "Gates", TEXT);
        var before = Drafts.texts(statement);
        long second = Drafts.segments(statement).get(2);
        cut(second, 24, 200);
        assertThat(Drafts.texts(statement))
                .contains("The second stayed shut:", "nobody came.")
                .hasSize(before.size() + 1);
        assertThat(Drafts.segments(statement)).contains(second);
        merge(second, 200);
        assertThat(Drafts.texts(statement)).isEqualTo(before);
    }

    @Test
    void cutsCloseTextAndMergesItWithoutASpace() {
        long statement = Drafts.of("ar", "بوابات", "انتهى؛وقال الشاهد نعم");
        long segment = Drafts.segments(statement).get(1);
        cut(segment, 6, 200);
        assertThat(Drafts.texts(statement)).containsExactly("بوابات", "انتهى؛", "وقال الشاهد نعم");
        merge(segment, 200);
        assertThat(Drafts.texts(statement)).containsExactly("بوابات", "انتهى؛وقال الشاهد نعم");
    }

    @Test
    void refusesACutThatIsNone() {
        long statement = Drafts.of("en", "Gates", TEXT);
        var before = Drafts.texts(statement);
        var segments = Drafts.segments(statement);
        for (int offset : new int[] {-1, 0, 22, 1000}) {
            cut(segments.get(1), offset, 422).body("code", equalTo("cut-outside"));
        }
        cut(segments.get(0), 2, 422).body("code", equalTo("title-is-whole"));
        merge(segments.get(0), 422).body("code", equalTo("nothing-to-merge"));
        merge(segments.get(segments.size() - 1), 422).body("code", equalTo("nothing-to-merge"));
        cut(Long.MAX_VALUE, 3, 404);
        assertThat(Drafts.texts(statement)).isEqualTo(before);
    }

    @Test
    void refusesACutOfAnOutdatedSegment() {
        long statement = Drafts.of("en", "Gates", TEXT);
        long segment = Drafts.segments(statement).get(2);
        cut(segment, 24, 200);
        var before = Drafts.texts(statement);
        post(segment, "cut", Map.of("offset", 11, "version", 0), 409).body("code", equalTo("stale-segment"));
        post(segment, "merge", Map.of("version", 0), 409).body("code", equalTo("stale-segment"));
        assertThat(Drafts.texts(statement)).isEqualTo(before);
    }

    @Test
    void mergesOnlyWhatWasSeen() {
        long statement = Drafts.of("en", "Gates", TEXT);
        var segments = Drafts.segments(statement);
        cut(segments.get(2), 24, 200);
        var before = Drafts.texts(statement);
        long third = Drafts.segments(statement).get(3);
        long first = segments.get(2);
        var seen = Map.<String, Object>of("version", 1, "nextVersion", 0);
        cut(third, "nobody".length(), 200);
        post(first, "merge", seen, 409).body("code", equalTo("stale-segment"));
        merge(third, 200);
        post(first, "merge", seen, 409).body("code", equalTo("stale-segment"));
        assertThat(Drafts.texts(statement)).isEqualTo(before);
        post(first, "merge", Map.of("version", 1, "nextVersion", 2), 200);
        assertThat(Drafts.texts(statement)).hasSize(before.size() - 1);
    }

    @Test
    void leavesASegmentUntranslated() {
        long statement = Drafts.of("en", "Gates", TEXT);
        long segment = Drafts.segments(statement).get(1);
        mark(segment, "{\"translatable\":false}", 200).body("[0].translatable", equalTo(false));
        mark(segment, "{}", 422).body("code", equalTo("translatable-missing"));
        mark(segment, "{\"translatable\":true}", 200).body("[0].translatable", equalTo(true));
    }

    @Test
    void isSettledByConfirmation() {
        long statement = Drafts.of("en", "Gates", TEXT);
        var segments = Drafts.segments(statement);
        Drafts.as("editor")
                .contentType("application/json")
                .post("/api/v1/statements/{id}/confirm", statement)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        cut(segments.get(2), 24, 409).body("code", equalTo("split-is-settled"));
        merge(segments.get(1), 409).body("code", equalTo("split-is-settled"));
        mark(segments.get(1), "{\"translatable\":false}", 409).body("code", equalTo("split-is-settled"));
        Drafts.as("editor")
                .contentType("application/json")
                .post("/api/v1/statements/{id}/confirm", statement)
                .then()
                .statusCode(409)
                .body("message", containsString("already"));
    }

    @Test
    void isMendedByEditorsOnly() {
        long statement = Drafts.of("en", "Gates", TEXT);
        long segment = Drafts.segments(statement).get(2);
        People.translator(Language.FR);
        People.publisher();
        for (var someone : List.of("translator-fr", "publisher")) {
            Drafts.as(someone)
                    .contentType("application/json")
                    .body("{\"offset\":24}")
                    .post("/api/v1/segments/{id}/cut", segment)
                    .then()
                    .statusCode(403);
        }
        Drafts.as("translator-fr")
                .get("/api/v1/statements/{id}/segments", statement)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse cut(long segment, int offset, int status) {
        return post(segment, "cut", Map.of("offset", offset), status);
    }

    private static ValidatableResponse merge(long segment, int status) {
        return post(segment, "merge", Map.of(), status);
    }

    private static ValidatableResponse post(long segment, String act, Map<String, Object> body, int status) {
        return Drafts.as("editor")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/segments/{id}/" + act, segment)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse mark(long segment, String body, int status) {
        return Drafts.as("editor")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/segments/{id}/translatable", segment)
                .then()
                .statusCode(status);
    }
}
