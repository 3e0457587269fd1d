package org.dragoman.trust;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dragoman.audit.TrailEntry;
import org.dragoman.edition.Edition;
import org.dragoman.edition.EditionVerification;
import org.dragoman.edition.Releasing;
import org.dragoman.signature.KeyRing;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.signature.VerifyingKey;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.FR;

/** Keys come and go; what they have signed stays verifiable, and whoever should be warned is. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class KeyRotationTest {
    private static final byte[] SOMETHING = {1, 2, 3};

    @Inject
    KeyRotation rotation;

    @Inject
    KeyRing ring;

    @Inject
    Releasing releasing;

    @ConfigProperty(name = "quarkus.http.auth.session.encryption-key")
    String installationKey;

    private Edition released() {
        return releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
    }

    private String rotated() {
        return rotation.rotate(ring.shown().thumbprint(), People.administrator())
                .thumbprint();
    }

    private static Response asked(String path) {
        return given().header("Accept-Language", "en").get(path);
    }

    private static VerifyingKey keyOf(Edition edition) {
        return VerifyingKey.ofPem(given().get(edition.path() + "/files/key.pem").asString());
    }

    private static boolean isSignedBy(Edition edition, String thumbprint) {
        var files = edition.path() + "/files/";
        var key = VerifyingKey.ofPem(given().get("/keys/" + thumbprint + ".pem").asString());
        return key.signed(
                given().get(files + "manifest.json").asByteArray(),
                given().get(files + "manifest.sig").asByteArray());
    }

    @Test
    void whatAFormerKeySignedStaysVerifiable() {
        var before = released();
        var former = ring.shown().thumbprint();
        var next = rotated();
        var after = released();
        assertThat(next).isNotEqualTo(former);
        assertThat(isSignedBy(before, former)).isTrue();
        assertThat(isSignedBy(after, next)).isTrue();
        assertThat(isSignedBy(after, former)).isFalse();
        assertThat(given().get(after.path() + "/files/manifest.json").jsonPath().getString("signature.keyThumbprint"))
                .isEqualTo(next);
        assertThat(given().get("/editions/key.pem").asString())
                .isEqualTo(ring.shown().pem());
        assertThat(asked("/keys").asString()).contains(former, next);
    }

    @Test
    void theInstallationTrustsAllOfItsKeysAndNoneThatAnotherHasPutIn() throws SQLException {
        released();
        rotated();
        released();
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"))) {
            connection.setAutoCommit(false);
            var own = TrustedKeys.of().and(connection, installationKey);
            assertThat(EditionVerification.of(connection, own).faults()).isEmpty();
            var stranger = TrustedKeys.of().and(connection, "the key of another installation");
            assertThat(stranger.isEmpty()).isTrue();
        }
    }

    /** An instance that signs holds the key; the rotation waits, and every instance signs with the next one after it. */
    @Test
    void instancesAgree() throws Exception {
        var former = ring.shown();
        var signing = new CountDownLatch(1);
        var signed = new CountDownLatch(1);
        var release = supplyAsync(() -> QuarkusTransaction.requiringNew().call(() -> {
            var key = ring.present();
            signing.countDown();
            await(signed);
            return key.sign(SOMETHING);
        }));
        await(signing);
        var turn = runAsync(this::rotated);
        while (!turn.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
        assertThat(turn).isNotDone();
        signed.countDown();
        assertThat(former.signed(SOMETHING, release.get(10, TimeUnit.SECONDS))).isTrue();
        turn.get(10, TimeUnit.SECONDS);
        var next = QuarkusTransaction.requiringNew().call(() -> ring.present().publicHalf());
        assertThat(next).isEqualTo(ring.shown()).isNotEqualTo(former);
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofTwoWhoRotateOneSucceeds() {
        var present = ring.shown().thumbprint();
        rotation.rotate(present, People.administrator());
        assertThatThrownBy(() -> rotation.rotate(present, People.administrator()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("key-not-in-use"));
    }

    @Test
    void readersAreWarnedOfAStolenKey() {
        var sound = released();
        rotated();
        var doubtful = released();
        var key = keyOf(doubtful);
        assertThat(asked(doubtful.path()).asString()).doesNotContain("in other hands");
        rotation.revoke(
                key.thumbprint(), new Doubt(doubtful.releasedAt(), "A laptop was stolen"), People.administrator());
        assertThat(asked(doubtful.path()).asString()).contains("in other hands", "A laptop was stolen");
        assertThat(asked(sound.path()).asString()).doesNotContain("in other hands");
        var digest = doubtful.files().get(0).sha256();
        assertThat(asked("/verify?sha256=" + digest).asString()).contains("in other hands");
        assertThat(asked("/keys").asString()).contains("A laptop was stolen");
        assertThat(ring.shown()).isNotEqualTo(key);
        var revoked = given().get("/.well-known/jwks.json")
                .jsonPath()
                .param("kid", key.thumbprint())
                .getMap("keys.find { it.kid == kid }");
        assertThat(revoked).containsEntry("x", key.x()).containsEntry("kty", "OKP");
        assertThat(revoked.get("revoked").toString()).contains("compromised");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kept_key set thumbprint = repeat('x', 43)",
                "update kept_key set signs_until = now() where signs_until is not null",
                "delete from kept_key",
                "truncate kept_key",
                "insert into kept_key select -1, repeat('x', 43), encoded, sealed from kept_key limit 1"
            })
    void theDatabaseKeepsThemAsTheyWere(String harm) throws SQLException {
        rotated();
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(harm)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void thePageAsksTwiceAndTheTrailKnowsWho() {
        var admin = People.administrator();
        var present = ring.shown().thumbprint();
        var asks = SentForms.of(admin).get("/site/keys/rotation").asString();
        assertThat(asks).contains(present, "cannot be undone");
        SentForms.of(admin)
                .formParam("replaces", "another")
                .post("/site/keys/rotation")
                .then()
                .statusCode(409);
        assertThat(ring.shown().thumbprint()).isEqualTo(present);
        SentForms.of(admin)
                .formParam("replaces", present)
                .post("/site/keys/rotation")
                .then()
                .statusCode(303);
        SentForms.of(admin)
                .formParam("since", "2999-01-01T00:00")
                .formParam("because", "x")
                .post("/site/keys/revocation?key=" + present)
                .then()
                .statusCode(422);
        SentForms.of(admin)
                .formParam("since", "2020-01-01T00:00")
                .formParam("because", "Lost with a backup")
                .post("/site/keys/revocation?key=" + present)
                .then()
                .statusCode(303);
        SentForms.of(admin)
                .formParam("since", "2020-01-01T00:00")
                .formParam("because", "Again")
                .post("/site/keys/revocation?key=" + present)
                .then()
                .statusCode(409);
        var deeds = QuarkusTransaction.requiringNew()
                .call(() ->
                        TrailEntry.<TrailEntry>list("before = ?1 or action = 'key.revoked' and subject = ?1", present));
        assertThat(deeds).hasSize(2);
    }

    @Test
    void aKeyThatIsUnknownIsNotThere() {
        assertThat(asked("/keys/none.pem").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> rotation.revoke("none", new Doubt(Instant.EPOCH, "x"), People.administrator()))
                .isInstanceOf(Refusal.class);
        assertThat(List.of(
                        asked("/keys").header("Cache-Control"),
                        asked("/.well-known/jwks.json").header("Cache-Control")))
                .allSatisfy(caching -> assertThat(caching).contains("public"));
    }
}
