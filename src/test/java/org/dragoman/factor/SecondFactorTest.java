package org.dragoman.factor;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.testsupport.Visitor;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class SecondFactorTest {
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @TestHTTPResource("/")
    String address;

    @Inject
    FactorRule rule;

    @Inject
    LostFactors factors;

    @Inject
    MockMailbox mailbox;

    @AfterEach
    void askNobody() {
        rule.change(Set.of(), People.administrator());
    }

    private static String setUp(Visitor visitor) {
        visitor.open("/me/second-factor");
        if (visitor.page.locator("#present").isVisible()) {
            visitor.page.fill("#present", People.PASSWORD);
            visitor.page.click("form[action='/me/second-factor/begin'] button");
        }
        visitor.page.waitForSelector("#code");
        var key = visitor.page.textContent("main code");
        visitor.page.fill("#code", Authenticator.code(key, 0));
        visitor.page.click("form[action='/me/second-factor/confirm'] button");
        visitor.page.waitForSelector("main ul code");
        return key;
    }

    private static void signIn(Visitor visitor, String username) {
        visitor.open("/sign-in");
        visitor.page.fill("#username", username);
        visitor.page.fill("#password", People.PASSWORD);
        visitor.page.click("form[action='/sign-in/check'] button");
        visitor.page.waitForURL("**/sign-in/second");
    }

    private static void show(Visitor visitor, String code) {
        visitor.page.fill("#code", code);
        visitor.page.click("form[action='/sign-in/second'] button");
    }

    private static int page(Map<String, String> cookies, String path) {
        return given().redirects().follow(false).cookies(cookies).get(path).statusCode();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void isSetUpAskedForAndSwitchedOff(Language language) {
        var username = Newcomers.translator().username();
        var elsewhere = SentForms.session(username);
        String key;
        String used;
        List<String> recovery;
        try (var visitor = Visitor.of(address, language).signIn(username)) {
            visitor.page.click("footer button[value=" + language + "]");
            visitor.open("/me/second-factor").assertAccessible();
            visitor.page.fill("#present", "not the password");
            visitor.page.click("form[action='/me/second-factor/begin'] button");
            visitor.page.waitForSelector("#present-error");
            visitor.page.fill("#present", People.PASSWORD);
            visitor.page.click("form[action='/me/second-factor/begin'] button");
            visitor.page.waitForSelector("#code");
            visitor.assertAccessible();
            assertThat(visitor.page.evaluate("document.querySelector('main img').naturalWidth > 0"))
                    .isEqualTo(true);
            visitor.page.fill("#code", "000000x");
            visitor.page.click("form[action='/me/second-factor/confirm'] button");
            visitor.page.waitForSelector("#code-error");
            key = setUp(visitor);
            visitor.assertAccessible();
            recovery = visitor.page.locator("main ul code").allTextContents();
            assertThat(recovery).hasSize(RecoveryCodes.COUNT);
            assertThat(page(elsewhere, "/me")).as("other browsers").isEqualTo(303);
        }
        try (var visitor = Visitor.of(address, language)) {
            visitor.open("/me?from=bookmark");
            signIn(visitor, username);
            visitor.assertAccessible();
            visitor.open("/me");
            assertThat(visitor.page.url()).as("the password alone").endsWith("/sign-in/second");
            show(visitor, "123");
            visitor.page.waitForSelector("#code-error");
            used = Authenticator.code(key, 1);
            show(visitor, used);
            visitor.page.waitForURL(url -> url.endsWith("/me"));
            visitor.open("/me/second-factor").assertAccessible();
        }
        try (var visitor = Visitor.of(address, language)) {
            signIn(visitor, username);
            show(visitor, used);
            visitor.page.waitForSelector("#code-error");
            show(visitor, recovery.get(3));
            visitor.page.waitForURL(url -> !url.contains("/sign-in"));
        }
        try (var visitor = Visitor.of(address, language)) {
            signIn(visitor, username);
            show(visitor, recovery.get(3));
            visitor.page.waitForSelector("#code-error");
            show(visitor, recovery.get(4));
            visitor.page.waitForURL(url -> !url.contains("/sign-in"));
            visitor.open("/me/second-factor");
            visitor.page.fill("#present", People.PASSWORD);
            visitor.page.click("button[formaction$=remove]");
            visitor.page.waitForSelector("#notices [role=status]");
        }
        assertThat(page(SentForms.session(username), "/me")).isEqualTo(200);
    }

    @Test
    void isSetUpBeforeAnythingElseByWhoeverHasARoleThatNeedsIt() {
        var publisher = People.account(Newcomers.username("publisher"), Set.of(Role.PUBLISHER), Set.of());
        var translator = Newcomers.translator();
        var session = SentForms.session(publisher.username());
        assertThat(page(session, "/")).isEqualTo(200);
        rule.change(Set.of(Role.PUBLISHER), People.administrator());
        for (var path : List.of("/", "/me", "/glossary", "/editions")) {
            assertThat(page(session, path)).as(path).isEqualTo(303);
        }
        assertThat(given().cookies(session).get("/api/v1/me").statusCode()).isEqualTo(403);
        assertThat(given().auth()
                        .preemptive()
                        .basic(publisher.username(), People.PASSWORD)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page(SentForms.session(translator.username()), "/")).isEqualTo(200);
        try (var visitor = Visitor.of(address, Language.EN).signIn(publisher.username())) {
            assertThat(visitor.page.url()).endsWith("/me/second-factor");
            visitor.assertAccessible();
            setUp(visitor);
            visitor.open("/");
            assertThat(visitor.page.url()).isEqualTo(address);
        }
    }

    @Test
    void isRuledAndResetByProgramsOfAdministrators() {
        var account = Newcomers.translator();
        factors.of(account);
        var rules = "/api/v1/site/second-factor";
        assertThat(call().body("{\"roles\":[\"publisher\"]}").put(rules).statusCode())
                .isEqualTo(200);
        for (var nonsense : List.of("{\"roles\":[\"king\"]}", "{}", "null", "{\"roles\":null}")) {
            assertThat(call().body(nonsense).put(rules).statusCode())
                    .as(nonsense)
                    .isBetween(400, 422);
        }
        assertThat(call().get(rules).jsonPath().getList("roles")).isEqualTo(List.of("publisher"));
        var reset = "/api/v1/accounts/" + account.username() + "/second-factor";
        assertThat(call().delete(reset).statusCode()).isEqualTo(204);
        assertThat(call().delete(reset).statusCode())
                .as("there is none any more")
                .isEqualTo(409);
    }

    private static RequestSpecification call() {
        return given().auth()
                .preemptive()
                .basic(People.administrator().username(), People.PASSWORD)
                .contentType("application/json");
    }

    @Test
    void isResetByAnAdministratorAndItsOwnerIsTold() {
        var account = Newcomers.translator();
        factors.of(account);
        try (var visitor = Visitor.of(address, Language.EN)
                .signIn(Newcomers.administrator().username())) {
            visitor.open("/accounts/" + account.username()).assertAccessible();
            visitor.page.click("form[action$='/second-factor/reset'] button");
            visitor.page.waitForSelector("#notices [role=status]");
            assertThat(visitor.page
                            .locator("form[action$='/second-factor/reset']")
                            .count())
                    .isZero();
            visitor.open("/trail?action=account.second-factor-reset");
            assertThat(visitor.page.textContent("main")).contains(account.username());
            visitor.open("/site/second-factor").assertAccessible();
            visitor.page.check("input[value=PUBLISHER]");
            visitor.page.click("form[action='/site/second-factor'] button");
            visitor.page.waitForSelector("#notices [role=status]");
            assertThat(rule.roles()).containsExactly(Role.PUBLISHER);
        }
        assertThat(mailbox.getMailsSentTo(account.email())).hasSize(1);
        assertThat(page(SentForms.session(account.username()), "/me")).isEqualTo(200);
        assertThatThrownBy(() -> rule.change(Set.of(), account)).isInstanceOf(Refusal.class);
    }
}
