package org.dragoman;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

/** Who changes a thing from a version that they have read is told when somebody else was faster (RFC 9110, section 13). */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ConditionalCallsTest {
    private static final String API = "/api/v1/";

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.reviewer();
        People.publisher();
        People.translator(FR);
    }

    /** A change of the thing at an address, and who may make it. */
    private record Change(String thing, String who, String verb, String address, Object body) {
        private ValidatableResponse on(@Nullable String condition) {
            var asked = Drafts.as(who).contentType("application/json").body(body);
            return (condition == null ? asked : asked.header("If-Match", condition))
                    .request(verb, API + address)
                    .then();
        }

        private String tag() {
            return Drafts.as(who)
                    .get(API + thing)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }

        /** Refused from any other version, with the one that there is; then made from that. */
        private void isMadeFromTheNewestOnly() {
            var tag = tag();
            assertThat(tag).as(thing).matches("\"[^\".]+\\.[0-9a-f-]+\"");
            for (var other : List.of("\"977\"", "W/" + tag, "\"\"", "no tag", "\"976\", \"977.a\"")) {
                on(other)
                        .statusCode(412)
                        .contentType("application/problem+json")
                        .header("ETag", equalTo(tag.replaceAll("\\..*", "\"")))
                        .body("current", notNullValue());
            }
            assertThat(tag()).as("nothing was changed at " + thing).isEqualTo(tag);
            on("\"977\", " + tag).statusCode(matching(200, 299));
        }
    }

    private static Matcher<Integer> matching(int least, int most) {
        return allOf(greaterThanOrEqualTo(least), lessThanOrEqualTo(most));
    }

    @Test
    void translationsAreDecidedAboutByWhoHasReadThem() {
        var harbour = HarbourStatement.translated(FR);
        var thing = "translations/" + harbour.translations(FR).get(1).id();
        new Change(thing, "reviewer", "POST", thing + "/send-back", Map.of("reason", "Shorter."))
                .isMadeFromTheNewestOnly();
        new Change(thing, "translator-fr", "POST", thing + "/complete", Map.of()).isMadeFromTheNewestOnly();
        new Change(thing, "reviewer", "POST", thing + "/approve", Map.of()).isMadeFromTheNewestOnly();
    }

    @Test
    void noDecisionIsTakenBlindly() {
        var harbour = HarbourStatement.translated(FR);
        var thing = "translations/" + harbour.translations(FR).get(1).id();
        for (var condition : Stream.of(null, "*").toList()) {
            new Change(thing, "reviewer", "POST", thing + "/approve", Map.of())
                    .on(condition)
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
            new Change(thing, "translator-fr", "POST", thing + "/complete", Map.of())
                    .on(condition)
                    .statusCode(428);
            new Change(thing, "translator-fr", "PUT", thing, Map.of("text", "Rien."))
                    .on(condition)
                    .statusCode(428);
        }
    }

    /** Rule 5 of the design: no text is lost. */
    @Test
    void aTextThatComesTooLateIsKeptAllTheSame() {
        var harbour = HarbourStatement.assigned(FR);
        var thing = "translations/" + harbour.translations(FR).get(1).id();
        var save = new Change(thing, "translator-fr", "PUT", thing, Map.of("text", "Premier texte."));
        var first = save.tag();
        save.on(first).statusCode(200).header("ETag", "\"1\"").body("text", equalTo("Premier texte."));
        new Change(thing, "translator-fr", "PUT", thing, Map.of("text", "Second texte."))
                .on(first)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("stale"))
                .body("translation.text", equalTo("Premier texte."))
                .body("translation.kept[0].text", equalTo("Second texte."));
    }

    @Test
    void segmentsAreCutAsTheyWereSeen() {
        var segments = Drafts.segments(Drafts.of("en", "Rain", "It rained all day. Nobody came. We left."));
        var thing = "segments/" + segments.get(1);
        new Change(thing, "editor", "POST", thing + "/cut", Map.of("offset", 10)).isMadeFromTheNewestOnly();
        new Change(thing, "editor", "POST", thing + "/merge", Map.of()).isMadeFromTheNewestOnly();
        new Change(thing, "editor", "PUT", thing + "/translatable", Map.of("translatable", false))
                .isMadeFromTheNewestOnly();
    }

    @Test
    void conceptsAreChangedAsTheyWereRead() {
        var key = "c" + UUID.randomUUID().toString().substring(0, 8);
        var thing = "glossary/concepts/" + key;
        var name = Map.of("language", "en", "form", "Qarmat " + key, "status", "preferred");
        Map<String, Object> body = Map.of("type", "place", "terms", List.of(name));
        new Change(thing, "editor", "PUT", thing, body).on(null).statusCode(200);
        new Change(thing, "editor", "PUT", thing, body).on(null).statusCode(428);
        new Change(thing, "editor", "PUT", thing, Map.of("type", "place", "note", "A marsh", "terms", List.of(name)))
                .isMadeFromTheNewestOnly();
        new Change(thing, "editor", "POST", thing + "/retire", Map.of("reason", "No more.")).isMadeFromTheNewestOnly();
        new Change(thing, "editor", "DELETE", thing, Map.of()).isMadeFromTheNewestOnly();
    }

    @Test
    void jobsAreChangedAsTheyWereRead() {
        var job = Work.given(Work.confirmed(), FR);
        var thing = "jobs/" + job.id();
        People.account("second-fr", Set.of(Role.TRANSLATOR), Set.of(FR));
        var terms = Map.of(
                "translator", "translator-fr", "reviewer", "reviewer", "deadline", "2099-01-01T12:00", "note", "Soon");
        new Change(thing, "editor", "PUT", thing, terms).isMadeFromTheNewestOnly();
        var share = Map.of("first", "2", "last", "2", "translator", "second-fr");
        new Change(thing, "editor", "POST", thing + "/shares", share).isMadeFromTheNewestOnly();
        new Change(thing, "editor", "DELETE", thing, Map.of()).isMadeFromTheNewestOnly();
    }

    @Test
    void statementsAndAccountsAreChangedAsTheyWereRead() {
        var thing = "statements/" + Work.draft().id();
        new Change(thing, "editor", "PUT", thing + "/heading", Map.of("title", "Low water")).isMadeFromTheNewestOnly();
        new Change(thing, "editor", "POST", thing + "/confirm", Map.of()).isMadeFromTheNewestOnly();
        People.account("moved", Set.of(Role.EDITOR), Set.of());
        var account = Map.of("displayName", "M. Oved", "email", "moved@example.org", "roles", List.of("publisher"));
        new Change("accounts/moved", "admin", "PUT", "accounts/moved", account).isMadeFromTheNewestOnly();
    }

    @Test
    void editionsAreWithdrawnAsTheyWereRead() {
        var editions = "statements/" + HarbourStatement.approved(FR).id + "/editions";
        var ahead = Map.of("embargoUntil", "2099-01-01T12:00:00Z");
        var scheduled = editions + "/" + made(editions, ahead);
        new Change(scheduled, "publisher", "DELETE", scheduled, Map.of()).isMadeFromTheNewestOnly();
        var released = editions + "/" + made(editions, Map.of());
        new Change(released, "publisher", "POST", released + "/withdrawal", Map.of("reason", "Too early."))
                .isMadeFromTheNewestOnly();
    }

    private static long made(String editions, Map<String, ?> order) {
        return Drafts.as("publisher")
                .contentType("application/json")
                .body(order)
                .post(API + editions)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @Test
    void aComparisonIsConfirmedAsItWasSeen() {
        var revisions = "statements/" + Work.confirmed().id() + "/revisions/proposed";
        var proposal = Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("text", "The river is falling."))
                .post(API + revisions)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        var thing = revisions + "/" + proposal;
        new Change(thing, "editor", "POST", thing + "/confirm", Map.of()).isMadeFromTheNewestOnly();
    }

    /** Whoever sends a condition relies on it. */
    @Test
    void aConditionThatCannotBeHeldToIsRefused() {
        new Change("", "editor", "PUT", "abbreviations", Map.of())
                .on("\"1\"")
                .statusCode(412)
                .body("code", equalTo("no-version"));
        new Change("", "editor", "PUT", "abbreviations", Map.of()).on("*").statusCode(422);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var statement = Work.confirmed().id();
        for (var address : List.of("statements", "statements/" + statement, "statements/" + statement + "/segments")) {
            var tag = Drafts.as("editor").get(API + address).header("ETag");
            Drafts.as("editor")
                    .header("If-None-Match", "\"x\", " + tag)
                    .get(API + address)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(equalTo(""));
            Drafts.as("editor")
                    .header("If-None-Match", "\"x\"")
                    .get(API + address)
                    .then()
                    .statusCode(200)
                    .header("ETag", matchesPattern("(W/)?\"[0-9a-f.-]+\""));
        }
    }

    /** Says that it takes a condition, and takes it; or neither. */
    @Test
    void allThatTakeAConditionSaySo() {
        assertThat(RoutesTest.endpoints().filter(ConditionalCallsTest::takesIt))
                .hasSizeGreaterThan(20)
                .allMatch(route -> route.isAnnotatedWith(Conditional.class));
        assertThat(RoutesTest.endpoints().filter(route -> route.isAnnotatedWith(Conditional.class)))
                .allMatch(ConditionalCallsTest::takesIt);
    }

    private static boolean takesIt(JavaMethod route) {
        return Stream.concat(
                        Stream.of(route),
                        route.getCallsFromSelf().stream()
                                .map(JavaAccess::getTarget)
                                .filter(called -> called.getOwner()
                                        .isEquivalentTo(route.getOwner().reflect()))
                                .flatMap(called -> called.resolveMember().stream())
                                .map(JavaMethod.class::cast))
                .flatMap(method -> method.getCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Basis.class)
                        && !call.getName().equals("overtaking")
                        && !call.getName().equals("unseen"));
    }
}
