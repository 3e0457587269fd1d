package org.dragoman.account;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
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
class AccountPagesTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    MockMailbox mailbox;

    private Visitor administrator(Language language) {
        var visitor = Visitor.of(address, language);
        visitor.signIn(Newcomers.administrator().username());
        visitor.page.click("footer button[value=" + language + "]");
        return visitor;
    }

    /** Invites a person in Persian and gives back the path of the link. */
    private static String invited(Visitor visitor, String username) {
        var page = visitor.open("/accounts/new").page;
        visitor.assertAccessible();
        page.fill("#username", username);
        page.fill("#displayName", "سمر");
        page.fill("#email", username + "@example.org");
        page.check("input[value=TRANSLATOR]");
        page.check("input[name=languages][value=FA]");
        page.selectOption("#interfaceLanguage", "FA");
        page.click("main .form button");
        visitor.assertAccessible();
        return URI.create(page.inputValue("#link")).getPath();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void invitesSomeoneWhoChoosesAPassword(Language language) {
        var username = Newcomers.username("samar");
        String link;
        try (var visitor = administrator(language)) {
            link = invited(visitor, username);
        }
        var letter = mailbox.getMailsSentTo(username + "@example.org").get(0);
        assertThat(letter.getHtml()).contains("dir=\"rtl\"", link);
        assertThat(letter.getText()).contains(username, link);
        try (var visitor = Visitor.of(address, language).open(link)) {
            visitor.assertAccessible();
            choose(visitor, People.PASSWORD, "another password");
            assertThat(visitor.page.locator("#repeated-error").isVisible()).isTrue();
            visitor.assertAccessible();
            choose(visitor, People.PASSWORD, People.PASSWORD);
            visitor.signIn(username);
            visitor.open(link);
            assertThat(visitor.page.locator("[role=alert]").isVisible()).isTrue();
        }
    }

    private static void choose(Visitor visitor, String password, String repeated) {
        visitor.page.fill("#password", password);
        visitor.page.fill("#repeated", repeated);
        visitor.page.click("main .form button");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var taken = People.administrator().username();
        try (var visitor = administrator(Language.EN)) {
            var page = visitor.open("/accounts/new").page;
            page.fill("#username", taken);
            page.fill("#displayName", "Second Admin");
            page.fill("#email", "second@example.org");
            page.check("input[value=EDITOR]");
            page.click("main .form button");
            assertThat(page.inputValue("#displayName")).isEqualTo("Second Admin");
            assertThat(page.isChecked("input[value=EDITOR]")).isTrue();
            visitor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void listsAndChangesAccounts(Language language) {
        var newcomer = Newcomers.translator().username();
        try (var visitor = administrator(language)) {
            var page = visitor.open("/accounts?q=" + newcomer).page;
            visitor.assertAccessible();
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            page.click("tbody a");
            visitor.assertAccessible();
            page.click("form[action$='/disable'] button");
            assertThat(page.locator("main .badge-error").isVisible()).isTrue();
            page.click("form[action$='/enable'] button");
            page.check("input[value=REVIEWER]");
            page.click("main .form button");
            assertThat(page.locator("#notices [role=status]").isVisible()).isTrue();
            visitor.open("/trail?action=account.changed");
            assertThat(page.locator("tbody tr").first().textContent()).contains(newcomer, "translator, reviewer");
            visitor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void letsPeopleLookAfterTheirOwnAccount(Language language) {
        var username = Newcomers.translator().username();
        try (var visitor = Visitor.of(address, language).signIn(username)) {
            var page = visitor.open("/me").page;
            page.selectOption("#interfaceLanguage", language.name());
            page.click("form[action='/me'] button");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
            page.fill("#name", "desk script");
            page.click("form[action='/me/tokens'] button");
            visitor.assertAccessible();
            var token = page.locator("main code").textContent();
            assertThat(statusWith(token)).isEqualTo(200);
            page.click("form[action$='/revoke'] button");
            assertThat(statusWith(token)).isEqualTo(401);
            page.fill("#present", "not the password");
            choosePassword(visitor);
            assertThat(page.locator("#present-error").isVisible()).isTrue();
            page.fill("#present", People.PASSWORD);
            choosePassword(visitor);
            assertThat(page.locator("#notices [role=status]").isVisible()).isTrue();
            visitor.assertAccessible();
        }
    }

    private static int statusWith(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }

    private static void choosePassword(Visitor visitor) {
        visitor.page.fill("#password", "a quite different one");
        visitor.page.fill("#repeated", "a quite different one");
        visitor.page.click("form[action='/me/password'] button");
    }
}
