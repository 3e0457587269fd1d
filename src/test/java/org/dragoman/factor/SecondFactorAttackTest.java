package org.dragoman.factor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever knows a password, and has not the authenticator, stays outside. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SecondFactorAttackTest {
    private static final int AT_ONCE = 6;
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @Inject
    LostFactors factors;

    @Inject
    EntityManager entities;

    private static int page(Map<String, String> cookies, String path) {
        return given().redirects().follow(false).cookies(cookies).get(path).statusCode();
    }

    @Test
    void isNotGoneRoundByAPasswordInTheHeadOfARequest() {
        var account = Newcomers.translator();
        var basic = given().auth().preemptive().basic(account.username(), People.PASSWORD);
        assertThat(basic.get("/api/v1/me").statusCode()).isEqualTo(200);
        factors.of(account);
        given().auth()
                .preemptive()
                .basic(account.username(), People.PASSWORD)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        var half = SentForms.session(account.username());
        assertThat(page(half, "/me")).isEqualTo(303);
        assertThat(given().cookies(half).get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(page(half, "/sign-in/second")).isEqualTo(200);
        assertThat(half).as("no device is known by a password alone").doesNotContainKey("dragoman-device");
    }

    @Test
    void asksForThePasswordAgainAfterSomeWrongCodes() {
        var account = Newcomers.translator();
        factors.of(account);
        var half = SentForms.session(account.username());
        for (int i = 0; i < 5; i++) {
            assertThat(show(half, "00000" + i)).isEqualTo(422);
        }
        assertThat(show(half, "AAAABBBB")).as("though it is right").isEqualTo(303);
        assertThat(page(half, "/me")).isEqualTo(303);
        assertThat(page(half, "/sign-in")).as("from the beginning").isEqualTo(200);
    }

    private static int show(Map<String, String> half, String code) {
        return given().redirects()
                .follow(false)
                .cookies(half)
                .cookie("csrf-token", TOKEN)
                .formParam("csrf-token", TOKEN)
                .formParam("code", code)
                .post("/sign-in/second")
                .statusCode();
    }

    @Test
    void isSlowedDownForWhoeverKnowsThePassword() {
        var factor = new SecondFactor(Newcomers.translator(), "");
        var now = Instant.now();
        for (int i = 0; i < 10; i++) {
            assertThat(factor.isGuessedAt(now)).isFalse();
            assertThat(factor.takes("000000", new byte[20], now)).isFalse();
        }
        assertThat(factor.isGuessedAt(now)).isTrue();
        assertThat(factor.isGuessedAt(now.plusSeconds(2))).isFalse();
        factor.takes("000000", new byte[20], now);
        assertThat(factor.isGuessedAt(now.plusSeconds(1))).isTrue();
        var digits = OneTimeCode.at(OneTimeCode.step(now), new byte[20])
                .codePoints()
                .map(c -> c - '0' + '۰')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(3, ' ')
                .toString();
        assertThat(factor.takes(digits, new byte[20], now)).as("Persian digits").isTrue();
        assertThat(factor.takes(digits, new byte[20], now)).as("twice").isFalse();
    }

    @Test
    void takesARecoveryCodeOnceThoughItIsShownManyTimesAtOnce() {
        var account = Newcomers.translator();
        factors.of(account);
        assertThat(allAtOnce(account.username(), i -> LostFactors.RECOVERY_CODE))
                .containsOnlyOnce(303);
    }

    @Test
    void countsEveryWrongCodeThoughManyAreShownAtOnce() {
        var account = Newcomers.translator();
        factors.of(account);
        allAtOnce(account.username(), i -> "00000" + i);
        var wrong = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select wrong_codes from second_factor where account_id = ?1", Integer.class)
                .setParameter(1, account.id())
                .getSingleResult());
        assertThat(wrong).isEqualTo(AT_ONCE);
    }

    /** Codes shown in browsers of their own, and what each is answered. */
    private static List<Integer> allAtOnce(String username, IntFunction<String> code) {
        var halves = Stream.generate(() -> SentForms.session(username))
                .limit(AT_ONCE)
                .toList();
        var answers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> show(halves.get(i), code.apply(i))))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
