package org.dragoman.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.equalTo;

/** A call with a key is made once, however often it is sent (draft-ietf-httpapi-idempotency-key-header). */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class OnceTest {
    private static final int AT_ONCE = 6;

    private final String key = UUID.randomUUID().toString();

    @Inject
    AnsweredCalls answered;

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.publisher();
        People.reviewer();
        People.translator(FR);
    }

    private static Response sent(String who, String key, String address, Map<String, ?> body) {
        return Drafts.as(who)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/" + address);
    }

    private static Map<String, String> statement() {
        return Map.of("language", "en", "title", "Boats", "slug", Drafts.slug(), "text", "Boats came. They left.");
    }

    private static void assertSame(Response first, Response again) {
        assertThat(first.statusCode()).isBetween(200, 299);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void theSameIsAnsweredAndNothingIsDoneTwice() {
        var statement = statement();
        assertSame(
                sent("editor", key, "statements", statement), sent("editor", '"' + key + '"', "statements", statement));
        var job = Map.of(
                "language",
                "fr",
                "translator",
                "translator-fr",
                "reviewer",
                "reviewer",
                "deadline",
                "2099-01-01T12:00");
        var jobs = "statements/" + Work.confirmed().id() + "/jobs";
        assertSame(sent("editor", key + "j", jobs, job), sent("editor", key + "j", jobs, job));
        var editions = "statements/" + HarbourStatement.approved(FR).id + "/editions";
        assertSame(sent("publisher", key, editions, Map.of()), sent("publisher", key, editions, Map.of()));
        assertThat(Drafts.as("publisher").get("/api/v1/" + editions).jsonPath().getList("$"))
                .hasSize(1);
        var concept = "glossary/concepts/k" + key.substring(0, 8) + "/proposal";
        Map<String, Object> definition = Map.of(
                "type",
                "place",
                "terms",
                List.of(Map.of("language", "en", "form", "Qalat " + key, "status", "preferred")));
        assertSame(sent("editor", key + "c", concept, definition), sent("editor", key + "c", concept, definition));
        var account = Map.of(
                "username",
                "a" + key.substring(0, 8),
                "displayName",
                "A. B.",
                "email",
                "ab@example.org",
                "roles",
                List.of("editor"));
        assertSame(sent("admin", key, "accounts", account), sent("admin", key, "accounts", account));
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        assertThat(sent("editor", key, "statements", statement()).statusCode()).isEqualTo(201);
        sent("editor", key, "statements", statement()).then().statusCode(422).body("code", equalTo("key-used"));
    }

    /** A key belongs to an account; what another did with the same is nobody's business. */
    @Test
    void aKeyIsOnesOwn() {
        assertThat(sent("editor", key, "statements", statement()).statusCode()).isEqualTo(201);
        var account = Map.of(
                "username",
                "o" + key.substring(0, 8),
                "displayName",
                "O. W.",
                "email",
                "ow@example.org",
                "roles",
                List.of("editor"));
        assertThat(sent("admin", key, "accounts", account).statusCode()).isEqualTo(201);
    }

    /** A refusal has changed nothing: the key is free for the right request. */
    @Test
    void whatWasRefusedMayBeTriedAgain() {
        var wrong = Map.of("language", "de", "title", "Boote", "slug", Drafts.slug(), "text", "Boote.");
        assertThat(sent("editor", key, "statements", wrong).statusCode()).isEqualTo(422);
        assertThat(sent("editor", key, "statements", statement()).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (var none : List.of("", " ", "a b", "\"\"", "é", "k".repeat(256))) {
            sent("editor", none, "statements", statement())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("key-malformed"));
        }
    }

    @Test
    void onlyOneOfManyAtOnceIsDone() throws InterruptedException, ExecutionException {
        var statement = HarbourStatement.approved(FR);
        var editions = "statements/" + statement.id + "/editions";
        Callable<Integer> release =
                () -> sent("publisher", key, editions, Map.of()).statusCode();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(n -> release).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sent("publisher", key, editions, Map.of()).statusCode()).isEqualTo(201);
        assertThat(Drafts.as("publisher").get("/api/v1/" + editions).jsonPath().getList("$"))
                .hasSize(1);
    }

    @Test
    void aCallUnderWayIsNotDoneAgain() {
        QuarkusTransaction.requiringNew().run(() -> {
            AnsweredCall.hold("editor", new IdempotencyKey(key));
            sent("editor", key, "statements", statement())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("under-way"));
        });
        assertThat(sent("editor", key, "statements", statement()).statusCode()).isEqualTo(201);
    }

    @Test
    void isForgottenAfterADay() {
        var statement = statement();
        assertThat(sent("editor", key, "statements", statement).statusCode()).isEqualTo(201);
        answered.forget();
        assertThat(sent("editor", key, "statements", statement).statusCode()).isEqualTo(201);
        QuarkusTransaction.requiringNew().run(() -> {
            AnsweredCall.update("at = ?1", Instant.now().minus(Duration.ofHours(25)));
            AnsweredCall.getEntityManager()
                    .createNativeQuery("update upload set brought_at = brought_at - interval '25 hours'")
                    .executeUpdate();
        });
        answered.forget();
        assertThat(sent("editor", key, "statements", statement).statusCode()).isEqualTo(409);
    }

    /** As after the death of an instance between the deed and its answer. */
    private static void forgetAnswers() {
        QuarkusTransaction.requiringNew().run(() -> AnsweredCall.deleteAll());
    }

    @Test
    void whatLandedWithoutAnAnswerIsFoundAgain() {
        var statement = statement();
        var first = sent("editor", key, "statements", statement);
        forgetAnswers();
        assertSame(first, sent("editor", key, "statements", statement));
        var address = "statements/" + first.jsonPath().getLong("id");
        sent("editor", key + "o", address + "/confirm", Map.of()).then().statusCode(200);
        var changed = Map.of("text", "Boats came. They left again.");
        var proposed = sent("editor", key + "p", address + "/revisions/proposed", changed);
        forgetAnswers();
        assertSame(proposed, sent("editor", key + "p", address + "/revisions/proposed", changed));
    }

    /** Only what was asked with the key is found again; a refusal leaves nothing to be found. */
    @Test
    void whatBecameNothingIsReadAnew() {
        var taken = statement();
        assertThat(sent("editor", key + "t", "statements", taken).statusCode()).isEqualTo(201);
        for (int i = 0; i < 3; i++) {
            sent("editor", key, "statements", taken).then().statusCode(409).body("code", equalTo("slug-taken"));
        }
        assertThat(sent("editor", key, "statements", statement()).statusCode()).isEqualTo(201);
    }

    /** Whoever reads the database finds neither the key nor the link of an invitation. */
    @Test
    void whatIsStoredTellsNothing() {
        var account = Map.of(
                "username",
                "s" + key.substring(0, 8),
                "displayName",
                "S. T.",
                "email",
                "st@example.org",
                "roles",
                List.of("editor"));
        var link = sent("admin", key, "accounts", account).jsonPath().getString("link");
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(AnsweredCall.getEntityManager()
                        .createNativeQuery(
                                "select string_agg(c::text || encode(c.answer, 'escape'), ' ') from answered_call c")
                        .getSingleResult()));
        assertThat(link).isNotBlank();
        assertThat(stored).hasSizeGreaterThan(100).doesNotContain(key).doesNotContain(link);
    }
}
