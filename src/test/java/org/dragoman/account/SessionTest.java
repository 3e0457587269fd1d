package org.dragoman.account;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.testsupport.SentStatements;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What ends a sign-in that a browser remembers. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class SessionTest {
    private static final String NEW_PASSWORD = "quite another password";

    @TestHTTPResource("/")
    String address;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Identities identities;

    private static int page(Map<String, String> session) {
        return given().redirects().follow(false).cookies(session).get("/me").statusCode();
    }

    private static int api(Map<String, String> session) {
        return given().cookies(session).get("/api/v1/me").statusCode();
    }

    @Test
    void endsEverywhereElseWithThePassword() {
        var username = Newcomers.translator().username();
        var elsewhere = SignInResourceTest.session(username);
        assertThat(page(elsewhere)).isEqualTo(200);
        try (var visitor = Visitor.of(address, Language.EN).signIn(username).open("/me")) {
            visitor.page.fill("#present", People.PASSWORD);
            visitor.page.fill("#password", NEW_PASSWORD);
            visitor.page.fill("#repeated", NEW_PASSWORD);
            visitor.page.click("form[action='/me/password'] button");
            assertThat(visitor.page.url()).endsWith("/me");
            assertThat(visitor.page.locator("#notices [role=status]").isVisible())
                    .isTrue();
        }
        assertThat(page(elsewhere)).isEqualTo(303);
        assertThat(api(elsewhere)).isEqualTo(401);
    }

    @Test
    void endsWhenAPasswordIsChosenByLink() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        var link = accounts.inviteAgain(username, People.administrator()).link().getPath();
        var form = given().get(link);
        given().cookies(form.cookies())
                .formParam("csrf-token", form.cookie("csrf-token"))
                .formParam("password", NEW_PASSWORD)
                .formParam("repeated", NEW_PASSWORD)
                .redirects()
                .follow(false)
                .post(link)
                .then()
                .statusCode(303);
        assertThat(page(session)).isEqualTo(303);
        assertThat(api(session)).isEqualTo(401);
    }

    @Test
    void doesNotComeBackWhenAnAccountIsEnabledAgain() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        accounts.disable(username, People.administrator());
        assertThat(page(session)).isEqualTo(303);
        accounts.enable(username, People.administrator());
        assertThat(page(session)).isEqualTo(303);
        assertThat(api(session)).isEqualTo(401);
        assertThat(page(SignInResourceTest.session(username))).isEqualTo(200);
    }

    @Test
    void leavesItsBearerWhatStrangersSee() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        accounts.disable(username, People.administrator());
        given().cookies(session).get("/sign-in").then().statusCode(200);
        given().cookies(session)
                .cookie("language", "fa")
                .get("/editions")
                .then()
                .statusCode(200);
        given().cookies(session).get("/nowhere").then().statusCode(404);
    }

    @Test
    void endsAtTheServerWhenItIsSignedOut() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        var elsewhere = SignInResourceTest.session(username);
        send(session, "/sign-out");
        assertThat(page(session)).as("a cookie that was kept").isEqualTo(303);
        assertThat(api(session)).isEqualTo(401);
        assertThat(page(elsewhere)).isEqualTo(200);
    }

    @Test
    void endsWithARoleButNotWithAnotherOne() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        entrust(username, Set.of(Role.TRANSLATOR, Role.REVIEWER));
        assertThat(page(session)).isEqualTo(200);
        entrust(username, Set.of(Role.REVIEWER));
        assertThat(page(session)).isEqualTo(303);
        assertThat(api(session)).isEqualTo(401);
    }

    private void entrust(String username, Set<Role> roles) {
        var person = People.account(username, Set.of(), Set.of()).particulars();
        var wanted = new Particulars(
                person.displayName(), person.email(), person.interfaceLanguage(), roles, person.languages());
        accounts.change(username, wanted, People.administrator());
    }

    @Test
    void isNeverWorthAnythingUnderTheCookieOfAnEarlierVersion() {
        assertThat(SignIn.named("rim:3")).isEmpty();
        assertThat(SignIn.named("rim")).isEmpty();
        assertThat(SignIn.named("rim:")).isEmpty();
        assertThat(SignIn.named("")).isEmpty();
        var signIn = new SignIn("rim", UUID.randomUUID());
        assertThat(SignIn.named(signIn.getName())).contains(signIn);
        assertThat(SignIn.named(signIn.getName() + ":4")).isEmpty();
        assertThat(SignIn.named(new SignIn("rim", null).getName())).isEmpty();
    }

    @Test
    void isNotMovedToAnotherAccount() {
        var translator = Newcomers.translator().username();
        var administrator = Newcomers.administrator().username();
        var session = sessions.begin(People.account(translator, Set.of(), Set.of()), "");
        assertThat(identities
                        .ofSession(new SignIn(translator, session.id()).getName(), false)
                        .isAnonymous())
                .isFalse();
        assertThat(identities
                        .ofSession(new SignIn(administrator, session.id()).getName(), false)
                        .isAnonymous())
                .isTrue();
    }

    @Test
    void endsWhenItIsNotSeenForLong() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        seen(username, "10 hours 1 minute");
        assertThat(page(session)).isEqualTo(303);
    }

    /** Sets back when every session of an account was seen. */
    private static void seen(String username, String ago) {
        QuarkusTransaction.requiringNew().run(() -> Account.getEntityManager()
                .createNativeQuery("update browser_session set seen_at = now() - cast(?1 as interval)"
                        + " where account_id = (select id from account where username = ?2)")
                .setParameter(1, ago)
                .setParameter(2, username)
                .executeUpdate());
    }

    @Test
    void costsOneStatementAndOnceAMinuteAnother() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        api(session);
        assertThat(SentStatements.during(() -> api(session))).hasSize(1);
        seen(username, "2 minutes");
        assertThat(SentStatements.during(() -> api(session)))
                .filteredOn(sql -> sql.startsWith("update"))
                .hasSize(1);
        assertThat(SentStatements.during(() -> api(session))).hasSize(1);
    }

    @Test
    void isListedForPrograms() {
        var username = Newcomers.translator().username();
        var session = signIn(username, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        var other = signIn(username, "");
        given().cookies(session)
                .get("/api/v1/me/sessions")
                .then()
                .body("size()", equalTo(2))
                .body("find { it.current }.browser", equalTo("Firefox"))
                .body("find { it.current }.system", equalTo("Linux"))
                .body("find { !it.current }.browser", equalTo(""));
        var basic = given().auth().preemptive().basic(username, People.PASSWORD);
        String id = given().cookies(other).get("/api/v1/me/sessions").path("find { it.current }.id");
        basic.delete("/api/v1/me/sessions/{id}", id).then().statusCode(204);
        assertThat(api(other)).isEqualTo(401);
        assertThat(api(session)).isEqualTo(200);
        given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .delete("/api/v1/me/sessions")
                .then()
                .statusCode(204);
        assertThat(api(session)).isEqualTo(401);
    }

    @Test
    void isEndedByNobodyElse() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        String id = given().cookies(session).get("/api/v1/me/sessions").path("[0].id");
        People.editor();
        for (var address : List.of("/api/v1/me/sessions/" + id, "/api/v1/me/sessions/nothing")) {
            given().auth()
                    .preemptive()
                    .basic("editor", People.PASSWORD)
                    .delete(address)
                    .then()
                    .statusCode(404);
        }
        given().delete("/api/v1/me/sessions/" + id).then().statusCode(401);
        assertThat(api(session)).isEqualTo(200);
    }

    @Test
    void isNothingThatAPasswordInTheHeadOfARequestBegins() {
        var username = Newcomers.translator().username();
        var form = given().get("/sign-in");
        given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .get("/api/v1/me/sessions")
                .then()
                .body("size()", equalTo(0));
        given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .redirects()
                .follow(false)
                .cookies(form.cookies())
                .formParam("csrf-token", form.cookie("csrf-token"))
                .post("/sign-out")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void isListedAndEndedOnThePage(Language language) {
        var username = Newcomers.translator().username();
        var one = signIn(username, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        var two = signIn(username, "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0");
        try (var visitor = Visitor.of(address, language).signIn(username)) {
            visitor.page.click("footer button[value=" + language + "]");
            visitor.open("/me").assertAccessible();
            assertThat(visitor.page.locator("form[action^='/me/sessions/']").count())
                    .isEqualTo(4);
            visitor.page
                    .locator("tr", new Page.LocatorOptions().setHasText("Firefox"))
                    .locator("button")
                    .click();
            PlaywrightAssertions.assertThat(visitor.page.locator("#notices [role=status]"))
                    .isVisible();
            assertThat(api(one)).isEqualTo(401);
            assertThat(api(two)).isEqualTo(200);
            visitor.page.click("form[action='/me/sessions/end'] button");
            PlaywrightAssertions.assertThat(visitor.page.locator("form[action^='/me/sessions/']"))
                    .hasCount(1);
            assertThat(api(two)).isEqualTo(401);
        }
    }

    private static Map<String, String> signIn(String username, String userAgent) {
        return SentForms.signIn(given().header("User-Agent", userAgent), username, People.PASSWORD)
                .cookies();
    }

    private static void send(Map<String, String> session, String form) {
        var token = given().cookies(session).get("/me").cookie("csrf-token");
        given().redirects()
                .follow(false)
                .cookies(session)
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .post(form)
                .then()
                .statusCode(303);
    }
}
