package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
    void isNotMovedToAnotherAccountOrGeneration() {
        assertThat(SignIn.named("rim:3")).contains(new SignIn("rim", 3));
        assertThat(SignIn.named("rim")).isEmpty();
        assertThat(SignIn.named("rim:")).isEmpty();
        assertThat(SignIn.named("rim:-1")).isEmpty();
        assertThat(SignIn.named("rim:3:4")).isEmpty();
        assertThat(SignIn.named("rim:99999999999")).isEmpty();
        var account = new Account("rim", "Rim", "rim@example.org", Language.AR);
        var signIn = SignIn.of(account);
        assertThat(signIn.holdsFor(account)).isTrue();
        assertThat(signIn.holdsFor(new Account("rima", "Rima", "rima@example.org", Language.AR)))
                .isFalse();
        account.changePassword(NEW_PASSWORD);
        assertThat(signIn.holdsFor(account)).isFalse();
    }
}
