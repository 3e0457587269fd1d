package org.dragoman.provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.VouchedSignIns;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.Visitor;
import org.dragoman.web.WebConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Sign-in at a certified OpenID provider. */
@QuarkusTest
@TestProfile(ProviderTest.WithProvider.class)
@QuarkusTestResource(Database.class)
@Tag("browser")
class ProviderTest {

    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RunningProvider.class));
        }
    }

    @Inject
    WebConfig web;

    @Inject
    ProviderSignIn signIn;

    @Inject
    VouchedSignIns accounts;

    private static Map<String, Object> person(String name, List<String> roles) {
        return new HashMap<>(Map.of(
                "preferred_username",
                name + "@harbour.example.org",
                "name",
                "Rim Haddad",
                "email",
                name + "@example.org",
                "email_verified",
                true,
                "locale",
                "fr-CA",
                "realm_access",
                Map.of("roles", roles),
                "languages",
                List.of("ar", "fr-FR", "tlh")));
    }

    private static void known(String subject, Map<String, Object> claims) throws IOException {
        Files.writeString(
                Objects.requireNonNull(RunningProvider.people),
                new ObjectMapper().writeValueAsString(Map.of(subject, claims)));
    }

    private Visitor visitor() {
        return Visitor.of(web.address() + "/", Language.EN);
    }

    private static void signIn(Visitor visitor, String subject) {
        visitor.open("/sign-in");
        visitor.page.click("text=Sign in with Harbour House");
        visitor.page.fill("input[name=login]", subject);
        visitor.page.fill("input[name=password]", "any");
        visitor.page.click("button[type=submit]");
    }

    private static Account account(String username) {
        return requiringNew().call(() -> Account.named(username).orElseThrow());
    }

    @Test
    void makesAnAccountAndFollowsWhatTheProviderSays() throws IOException {
        var name = Newcomers.username("rim");
        known(name, person(name, List.of("redaktion", "reviewer", "offline_access")));
        try (var visitor = visitor()) {
            visitor.open("/me?from=bookmark");
            visitor.assertAccessible();
            signIn(visitor, name);
            visitor.page.waitForURL(url -> url.contains("/me"));
            assertThat(visitor.page.locator("html").getAttribute("lang")).isEqualTo("fr");
            var made = account(name);
            assertThat(made.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.REVIEWER);
            assertThat(made.languages()).containsExactlyInAnyOrder(Language.AR, Language.FR);
            assertThat(made.email()).isEqualTo(name + "@example.org");
            visitor.page.click("header details.menu:last-of-type summary");
            visitor.page.click("form[action='/sign-out'] button");
            visitor.page.click("button[name=logout]");
            visitor.page.waitForURL("**/sign-in*");
            visitor.open("/me");
            assertThat(visitor.page.url()).endsWith("/sign-in");
            var changed = person(name, List.of("TRANSLATOR"));
            changed.put("email", "another-" + name + "@example.org");
            changed.put("preferred_username", "another");
            known(name, changed);
            signIn(visitor, name);
            visitor.page.waitForURL(url -> !url.contains("/sign-in"));
            assertThat(account(name).roles()).containsExactly(Role.TRANSLATOR);
        }
    }

    @Test
    void letsNobodyInWhoIsDisabledHere() throws IOException {
        var name = Newcomers.username("samar");
        known(name, person(name, List.of("translator")));
        try (var visitor = visitor()) {
            signIn(visitor, name);
            visitor.page.waitForURL(url -> !url.contains("interaction"));
        }
        requiringNew().run(() -> Account.named(name).orElseThrow().disable());
        try (var visitor = visitor()) {
            signIn(visitor, name);
            visitor.page.waitForURL("**/sign-in/provider/back*");
            assertThat(visitor.page.textContent("main")).contains("disabled");
            visitor.open("/me");
            assertThat(visitor.page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void takesNobodyWhoDidNotLeaveFromThisBrowser() {
        var site = web.address().toString();
        var left = given().baseUri(site).redirects().follow(false).get("/sign-in/provider");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.header("Location")).contains("code_challenge_method=S256", "nonce=", "state=");
        var state = left.header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
        var back = "/sign-in/provider/back?code=stolen&state=";
        given().baseUri(site).redirects().follow(false).get(back + state).then().statusCode(409);
        given().baseUri(site)
                .cookies(left.cookies())
                .redirects()
                .follow(false)
                .get(back + "another")
                .then()
                .statusCode(409);
        var stolen = given().baseUri(site)
                .cookies(left.cookies())
                .redirects()
                .follow(false)
                .get(back + state);
        assertThat(stolen.statusCode()).isEqualTo(409);
        assertThat(stolen.cookies()).doesNotContainKey("dragoman-session");
    }

    private static Provider.Vouched vouched(String subject, String email, boolean verified) {
        return new Provider.Vouched(
                "https://elsewhere.example.org",
                Claims.of(Map.of("sub", subject, "email", email, "email_verified", verified, "name", "Rim")),
                "");
    }

    @Test
    void believesAnAddressOnlyWhereTheAdministratorSaysSoAndTheProviderHasVerifiedIt() {
        var someone = Newcomers.translator();
        var first = Newcomers.username("subject");
        assertThat(signIn.account(vouched(first, someone.email(), true), Language.EN)
                        .is(someone))
                .isFalse();
        var believing = new ProviderSignIn(new Believing(), accounts);
        var unverified = vouched(Newcomers.username("subject"), someone.email(), false);
        assertThat(requiringNew()
                        .call(() -> believing.account(unverified, Language.EN))
                        .is(someone))
                .isFalse();
        var other = Newcomers.translator();
        var matched = vouched(Newcomers.username("subject"), other.email().toUpperCase(Locale.ROOT), true);
        var same = requiringNew().call(() -> believing.account(matched, Language.EN));
        assertThat(same.is(other)).isTrue();
        assertThat(same.roles()).as("the provider says nothing of them").containsExactly(Role.TRANSLATOR);
    }

    /** What is not asked about is as in an empty configuration. */
    private static final class Believing implements ProviderConfig {
        @Override
        public Optional<URI> issuer() {
            return Optional.empty();
        }

        @Override
        public Optional<String> clientId() {
            return Optional.empty();
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.empty();
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }

        @Override
        public List<String> scopes() {
            return List.of();
        }

        @Override
        public boolean matchByEmail() {
            return true;
        }

        @Override
        public String rolesClaim() {
            return "roles";
        }

        @Override
        public Map<Role, String> role() {
            return Map.of();
        }

        @Override
        public String languagesClaim() {
            return "languages";
        }
    }

    @Test
    void readsClaimsHoweverTheyAreWritten() {
        var claims = Claims.of(Map.of("roles", "editor, reviewer", "realm_access", Map.of("roles", List.of("a b"))));
        assertThat(claims.texts("roles")).contains(Set.of("editor", "reviewer"));
        assertThat(claims.texts("realm_access.roles")).contains(Set.of("a b"));
        assertThat(claims.texts("nothing.here")).isEmpty();
        assertThat(Claims.of(Map.of("https://example.org/roles", "editor")).texts("https://example.org/roles"))
                .contains(Set.of("editor"));
    }
}
