package org.dragoman.webhook;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody looks at a log that nobody has told them of. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GivenUpLetterTest {
    @Inject
    Webhooks webhooks;

    @Inject
    Receivers receivers;

    @Inject
    Dispatch dispatch;

    @Inject
    MockMailbox mailbox;

    private final Receiver receiver = Receiver.answering(500);
    private long webhook;
    private String administrator;

    @BeforeEach
    void make() {
        var by = People.administrator();
        administrator = by.email();
        var wanted = NewWebhook.checked(receiver.address(), List.of("edition.released"), receivers);
        webhook = webhooks.make(wanted, by).webhook().id();
        mailbox.clear();
    }

    @AfterEach
    void switchOff() {
        QuarkusTransaction.requiringNew()
                .run(() -> Webhook.locked(webhook).orElseThrow().switchOff());
        receiver.close();
    }

    /** A message that is tried for the last time. */
    private void lastTry() {
        webhooks.ping(webhook, People.administrator());
        QuarkusTransaction.requiringNew()
                .run(() -> Delivery.update("attempts = 7 where webhook.id = ?1 and status = 'WAITING'", webhook));
        dispatch.send();
    }

    private List<Mail> letters() {
        return mailbox.getMailsSentTo(administrator);
    }

    @Test
    void administratorsAreToldOnceUntilOneArrives() {
        lastTry();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).contains("receiver.example.org");
            assertThat(letter.getText()).contains("500", "/site/webhooks/" + webhook);
            assertThat(letter.getHtml()).contains("href=");
        });
        lastTry();
        assertThat(letters()).hasSize(1);
        receiver.answer(200);
        lastTry();
        receiver.answer(500);
        lastTry();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void everyAdministratorIsToldInTheirLanguage() {
        lastTry();
        var administrators = QuarkusTransaction.requiringNew().call(() -> Account.holding(Role.ADMINISTRATOR));
        for (var each : administrators) {
            assertThat(mailbox.getMailsSentTo(each.email())).singleElement().satisfies(letter -> assertThat(
                            letter.getHtml())
                    .contains("lang=\"" + each.interfaceLanguage().tag() + "\""));
        }
    }

    /** Whoever switched it off knows. */
    @Test
    void nobodyIsToldOfWhatWasSwitchedOff() {
        webhooks.ping(webhook, People.administrator());
        webhooks.change(webhook, false, People.administrator());
        dispatch.send();
        var delivery = QuarkusTransaction.requiringNew()
                .call(() ->
                        Delivery.newestOf(Webhook.withId(webhook).orElseThrow()).orElseThrow());
        assertThat(delivery.cause()).isEqualTo(Cause.SWITCHED_OFF);
        assertThat(letters()).isEmpty();
    }
}
