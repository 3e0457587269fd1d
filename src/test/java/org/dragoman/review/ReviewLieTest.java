package org.dragoman.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.TrailEntry;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingText;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Waiver;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Whatever a form of the review page says, what the server knows better stands. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReviewLieTest {
    private static final String LIE = "Nothing was found at all";

    @Inject
    Inspection inspection;

    /** An editor whose account says Persian. */
    private static Account persian() {
        var editor = People.account(Newcomers.username("editor"), Set.of(Role.EDITOR), EnumSet.allOf(Language.class));
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.named(editor.username()).orElseThrow();
            account.prefer(FA);
            return account;
        });
    }

    private Finding error(long translation) {
        return QuarkusTransaction.requiringNew().call(() -> inspection.of(stored(translation)).stream()
                .filter(Inspection.Found::blocks)
                .findFirst()
                .orElseThrow()
                .finding());
    }

    private static Translation stored(long translation) {
        return Translation.withId(translation).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reviews/%1$d/translations/%2$d/waive",
                "/jobs/%1$d/translations/%2$d/waivers",
                "/api/v1/translations/%2$d/waivers"
            })
    void aWaiverSaysWhatTheFindingSaid(String path) {
        var harbour = HarbourStatement.translated(FR);
        long job = harbour.job(FR);
        long translation = harbour.translations(FR).get(2).id();
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            var finding = error(translation);
            var address = path.formatted(job, translation);
            var status = path.startsWith("/api") ? json(address, finding.key()) : form(address, finding.key());
            assertThat(status).isIn(200, 303);
            var words = new FindingText(Refusal.messages(CheckMessages.class, FA)).of(finding);
            assertThat(QuarkusTransaction.requiringNew().call(() -> Waiver.of(stored(translation))))
                    .singleElement()
                    .satisfies(w -> assertThat(w.message()).isEqualTo(words));
            assertThat(QuarkusTransaction.requiringNew().call(() -> TrailEntry.newest(harbour.id, Page.ofSize(1))))
                    .singleElement()
                    .satisfies(e -> assertThat(e.before() + e.after())
                            .contains(words, "Said so on air.")
                            .doesNotContain(LIE));
        });
    }

    private static int form(String address, String finding) {
        return SentForms.of(persian())
                .cookie("language", "fr")
                .formParam("finding", finding)
                .formParam("message", LIE)
                .formParam("reason", "Said so on air.")
                .post(address)
                .statusCode();
    }

    private static int json(String address, String finding) {
        var body = "{\"finding\":\"" + finding + "\",\"message\":\"" + LIE + "\",\"by\":\"admin\","
                + "\"reason\":\"Said so on air.\"}";
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(persian().username(), People.PASSWORD)
                .header("Accept-Language", "fr")
                .contentType("application/json")
                .body(body)
                .post(address)
                .statusCode();
    }

    @Test
    void aTranslationIsOnlyReachedThroughItsJob() {
        var harbour = HarbourStatement.translated(FR, FA);
        var another = HarbourStatement.translated(FR);
        var translation = harbour.translations(FR).get(2);
        for (long job : new long[] {harbour.job(FA), another.job(FR)}) {
            var path = "/reviews/" + job + "/translations/" + translation.id();
            assertThat(decide(path + "/approve", translation.version())).isEqualTo(404);
            assertThat(decide(path + "/send-back", translation.version())).isEqualTo(404);
            HarbourStatement.whileTheGlossaryDisagrees(() -> assertThat(
                            form(path + "/waive", error(translation.id()).key()))
                    .isEqualTo(404));
        }
        assertUntouched(translation);
    }

    @Test
    void aDecisionIsAboutTheVersionThatStands() {
        var harbour = HarbourStatement.translated(FR);
        var translation = harbour.translations(FR).get(1);
        var path = "/reviews/" + harbour.job(FR) + "/translations/" + translation.id();
        for (int lie : new int[] {translation.version() - 1, translation.version() + 1, -1, Integer.MAX_VALUE}) {
            assertThat(decide(path + "/approve", lie)).isEqualTo(409);
            assertThat(decide(path + "/send-back", lie)).isEqualTo(409);
        }
        assertUntouched(translation);
        assertThat(decide(path + "/approve", translation.version())).isEqualTo(303);
    }

    private static int decide(String path, int version) {
        return SentForms.of(People.reviewer())
                .formParam("version", version)
                .formParam("reason", "No.")
                .post(path)
                .statusCode();
    }

    private static void assertUntouched(Translation before) {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = stored(before.id());
            assertThat(now.state()).isEqualTo(State.TRANSLATED);
            assertThat(now.version()).isEqualTo(before.version());
            assertThat(Waiver.of(now)).isEmpty();
        });
    }

    @Test
    void theWayBackIsThePageItself() {
        var harbour = HarbourStatement.translated(FR);
        var translation = harbour.translations(FR).get(1);
        var location = SentForms.of(People.reviewer())
                .queryParam("show", "//elsewhere.example.org")
                .formParam("version", translation.version())
                .post("/reviews/" + harbour.job(FR) + "/translations/" + translation.id() + "/approve")
                .header("Location");
        assertThat(location)
                .contains("/reviews/" + harbour.job(FR) + "?show=awaiting")
                .doesNotContain("elsewhere");
    }
}
