package org.dragoman.passkey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Passkeys of an authenticator that Chromium makes up: it signs as a real one does. */
@QuarkusTest
@TestProfile(PasskeyTest.AtItsAddress.class)
@QuarkusTestResource(Database.class)
@Tag("browser")
class PasskeyTest {

    /** A passkey is made for the address of the site, and for no other. */
    public static class AtItsAddress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var port = String.valueOf(socket.getLocalPort());
                return Map.of("quarkus.http.test-port", port, "dragoman.web.address", "http://localhost:" + port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    WebConfig web;

    @Inject
    PasskeySignIn signIn;

    @Inject
    Challenges challenges;

    private Visitor visitor(Language language) {
        return Visitor.of(web.address() + "/", language);
    }

    private static CDPSession authenticator(Visitor visitor) {
        var devices = visitor.page.context().newCDPSession(visitor.page);
        devices.send("WebAuthn.enable");
        var options = JsonParser.parseString(
                        """
                        {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                          "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                        """)
                .getAsJsonObject();
        devices.send("WebAuthn.addVirtualAuthenticator", options);
        return devices;
    }

    private static void add(Visitor visitor, String name) {
        visitor.open("/me/passkeys");
        visitor.page.fill("#name", name);
        visitor.page.fill("#present", People.PASSWORD);
        visitor.page.click("#passkey button");
        visitor.page.waitForSelector("#notices [role=status]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void isAddedShownAndRemoved(Language language) {
        var username = Newcomers.translator().username();
        try (var visitor = visitor(language).signIn(username)) {
            visitor.page.click("footer button[value=" + language + "]");
            var devices = authenticator(visitor);
            visitor.open("/me/passkeys").assertAccessible();
            add(visitor, "تلفن Rim");
            visitor.assertAccessible();
            assertThat(visitor.page.textContent("main ul")).contains("تلفن Rim");
            visitor.page.context().clearCookies();
            visitor.open("/me?from=bookmark");
            visitor.page.click("a[href='/sign-in/passkey']");
            visitor.assertAccessible();
            visitor.page.click("#passkey button");
            visitor.page.waitForURL("**/me?from=bookmark");
            visitor.open("/me/passkeys");
            visitor.page.click("form[action$='/remove'] button");
            visitor.page.waitForSelector("#notices [role=status]");
            visitor.page.context().clearCookies();
            visitor.open("/sign-in/passkey");
            visitor.page.click("#passkey button");
            visitor.page.waitForSelector("[role=alert]:not([hidden])");
            visitor.open("/me");
            assertThat(visitor.page.url()).endsWith("/sign-in");
            devices.send("WebAuthn.disable");
        }
    }

    @Test
    void saysWhenTheBrowserHasNoneAndAsksForThePassword() {
        try (var visitor = visitor(Language.EN).signIn(Newcomers.translator().username())) {
            var devices = authenticator(visitor);
            visitor.open("/me/passkeys");
            visitor.page.fill("#name", "Mine");
            visitor.page.fill("#present", "not the password");
            visitor.page.click("#passkey button");
            visitor.page.waitForSelector("#present-error");
            visitor.open("/sign-in/passkey");
            visitor.page.click("#passkey button");
            visitor.page.waitForSelector("[role=alert]:not([hidden])");
            devices.send("WebAuthn.disable");
        }
    }

    @Test
    void letsInOnceAndOnlyForOurSite() {
        var username = Newcomers.translator().username();
        try (var visitor = visitor(Language.EN).signIn(username)) {
            var devices = authenticator(visitor);
            add(visitor, "Mine");
            visitor.open("/sign-in/passkey");
            var brought = signed(visitor, "");
            assertThat(signIn.holder(brought).username()).isEqualTo(username);
            assertThatThrownBy(() -> signIn.holder(brought)).as("twice").isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> signIn.holder(signed(visitor, "options.challenge = 'AAAA';")))
                    .as("a challenge of somebody else's")
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(
                            () -> signIn.holder(signed(visitor, "").replace("\"signature\":\"", "\"signature\":\"AA")))
                    .isInstanceOf(Refusal.class);
            devices.send("WebAuthn.disable");
        }
        for (var nonsense : new String[] {"", "{}", "null", "[]", "{\"id\":1}", "passkey"}) {
            assertThatThrownBy(() -> signIn.holder(nonsense)).as(nonsense).isInstanceOf(Refusal.class);
        }
    }

    /** What a page of ours brings, once a script has changed what the browser is asked for. */
    private static String signed(Visitor visitor, String change) {
        return (String) visitor.page.evaluate(
                """
                async () => {
                  const options = JSON.parse(document.getElementById("passkey").dataset.options);
                  %s
                  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
                  return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
                }"""
                        .formatted(change));
    }

    @Test
    void signsAChallengeThatHoldsForAWhileAndForOnePurpose() {
        var now = Instant.now();
        var challenge = challenges.fresh("sign in", now);
        assertThat(challenges.holds(challenge, "sign in", now)).isTrue();
        assertThat(challenges.holds(challenge, "register 7", now)).isFalse();
        assertThat(challenges.holds(challenge, "sign in", now.plusSeconds(301))).isFalse();
        challenge[0]++;
        assertThat(challenges.holds(challenge, "sign in", now)).isFalse();
        assertThat(challenges.holds(new byte[3], "sign in", now)).isFalse();
    }

    @Test
    void isNothingThatAFormOfNobodySends() {
        given().baseUri(web.address().toString())
                .redirects()
                .follow(false)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("credential", new JsonObject().toString())
                .post("/sign-in/passkey")
                .then()
                .statusCode(409);
    }
}
