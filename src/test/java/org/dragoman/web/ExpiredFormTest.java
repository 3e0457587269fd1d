package org.dragoman.web;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ExpiredFormTest {
    private static final String TYPED = "Rim \"the evening\" Haddad";

    @TestHTTPResource("/")
    String address;

    private Visitor translator(String username, Language language) {
        var visitor = Visitor.of(address, language).signIn(username).open("/me");
        visitor.page.click("footer button[value=" + language + "]");
        visitor.page.fill("#displayName", TYPED);
        return visitor;
    }

    private static void send(Visitor visitor) {
        visitor.page.click("form[action='/me'] button");
    }

    private static void forget(Visitor visitor, String cookie) {
        visitor.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void givesBackWhatWasTyped(Language language) {
        var username = Newcomers.translator().username();
        try (var visitor = translator(username, language)) {
            forget(visitor, FormToken.COOKIE);
            send(visitor);
            assertThat(visitor.page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
            visitor.assertAccessible();
            visitor.page.click("main form button");
            assertThat(visitor.page.inputValue("#displayName")).isEqualTo(TYPED);
            assertThat(visitor.page.locator("#notices [role=status]").isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void survivesASessionThatEnded(Language language) {
        var username = Newcomers.translator().username();
        try (var visitor = translator(username, language)) {
            forget(visitor, "dragoman-session");
            send(visitor);
            visitor.assertAccessible();
            var aside = visitor.page.waitForPopup(() -> visitor.page.click("main .actions a"));
            aside.fill("#username", username);
            aside.fill("#password", People.PASSWORD);
            aside.click("form[action='/sign-in/check'] button");
            aside.waitForURL(url -> !url.contains("/sign-in"));
            visitor.page.goBack();
            assertThat(visitor.page.inputValue("#displayName")).isEqualTo(TYPED);
            send(visitor);
            assertThat(visitor.page.locator("#notices [role=status]").isVisible())
                    .isTrue();
        }
    }

    private static RequestSpecification forged() {
        return given().redirects().follow(false).formParam("language", "FA");
    }

    @Test
    void offersNothingToOthers() {
        var answer = forged().header("Sec-Fetch-Site", "cross-site")
                .formParam(FormToken.FIELD, "AAAAAAAAAAAAAAAAAAAAAA")
                .post("/language");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("page")
                .doesNotContain("action=\"/language\"><input type=\"hidden\" name=\"language\"");
        assertThat(answer.cookie(FormToken.COOKIE)).isNotEqualTo("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(answer.cookie("language")).isNull();
    }

    @Test
    void takesNoTokenThatIsNone() {
        var answer = forged().header("Sec-Fetch-Site", "same-origin")
                .formParam(FormToken.FIELD, "short")
                .post("/language");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.cookie(FormToken.COOKIE)).hasSize(22).isNotEqualTo("short");
    }

    @Test
    void lastsAsLongAsASession() {
        var cookie = given().get("/sign-in").detailedCookie(FormToken.COOKIE);
        assertThat(cookie.getMaxAge()).isEqualTo(10 * 60 * 60);
    }
}
