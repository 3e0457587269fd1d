package org.dragoman.webhook;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WebhookPageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Dispatch dispatch;

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void isMadeTriedAndSwitchedOff(Language language) {
        People.administrator();
        try (var receiver = Receiver.answering(500);
                var visitor = Visitor.of(address, Language.EN).signIn("admin")) {
            var page = visitor.page;
            page.locator("footer button[value=" + language + "]").click();
            visitor.open("/site/webhooks");
            page.fill("#address", "http://169.254.169.254/latest/meta-data");
            page.locator("main form .button-primary").click();
            assertThat(page.locator("#address-error").textContent()).contains("DRAGOMAN_WEBHOOK_PRIVATE_ADDRESSES");
            assertThat(page.inputValue("#address")).isEqualTo("http://169.254.169.254/latest/meta-data");
            visitor.assertAccessible();
            page.fill("#address", receiver.address());
            page.locator("main form .button-primary").click();
            var secret = page.inputValue("#secret");
            assertThat(secret).startsWith("whsec_");
            visitor.assertAccessible();
            page.locator("main .actions a").click();
            page.locator("form[action$='/ping'] button").click();
            dispatch.send();
            page.reload();
            assertThat(receiver.received()).hasSize(1);
            var row = page.locator("tbody tr");
            assertThat(row.locator(".badge-info").count()).isEqualTo(1);
            assertThat(row.textContent()).contains(language == Language.FA ? "۵۰۰" : "500");
            visitor.assertAccessible();
            page.setViewportSize(390, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            receiver.answer(200);
            page.locator("form[action$='/again'] button").click();
            dispatch.send();
            page.reload();
            assertThat(page.locator("tbody .badge-success").count()).isEqualTo(1);
            assertThat(page.content()).doesNotContain(secret);
            page.locator("form[action$='/secret'] button").click();
            assertThat(page.inputValue("#secret")).startsWith("whsec_").isNotEqualTo(secret);
            page.locator("main .actions a").click();
            page.locator("form[action$='/off'] button").click();
            assertThat(page.locator("form[action$='/on']").count()).isEqualTo(1);
            assertThat(page.locator("form[action$='/again']").count()).isZero();
            visitor.assertAccessible();
        }
    }
}
