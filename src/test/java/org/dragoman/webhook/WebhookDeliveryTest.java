package org.dragoman.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.dragoman.audit.TrailEntry;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.FR;

/** What becomes of editions is told to receivers: at least once, signed, and never instead of the release itself. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class WebhookDeliveryTest {
    private static final List<String> ALL = List.of("edition.released", "edition.corrected", "edition.withdrawn");

    @Inject
    Webhooks webhooks;

    @Inject
    Receivers receivers;

    @Inject
    Dispatch dispatch;

    @Inject
    DueDeliveries due;

    @Inject
    Releasing releasing;

    private final Receiver receiver = Receiver.answering(204);
    private Webhooks.Made made;

    @BeforeEach
    void make() {
        made = made(receiver, ALL);
    }

    private Webhooks.Made made(Receiver receiver, List<String> events) {
        return webhooks.make(NewWebhook.checked(receiver.address(), events, receivers), People.administrator());
    }

    @AfterEach
    void switchOff() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Webhook.oldestFirst().stream().filter(Webhook::active).forEach(Webhook::switchOff));
        dispatch.send();
        receiver.close();
    }

    private Edition released(HarbourStatement harbour) {
        return releasing.release(harbour.statement(), People.publisher());
    }

    private List<Delivery> log() {
        return log(made);
    }

    private static List<Delivery> log(Webhooks.Made of) {
        return QuarkusTransaction.requiringNew().call(() -> Delivery.newestFirst(of.webhook(), 0, 100));
    }

    private static void passOver(Duration time) {
        QuarkusTransaction.requiringNew().run(() -> Delivery.getEntityManager()
                .createNativeQuery(
                        "update delivery set next_try = next_try - cast(?1 as interval) where next_try is not null")
                .setParameter(1, time.toString())
                .executeUpdate());
    }

    private static String signature(SigningSecret secret, Receiver.Received message) {
        var at = Instant.ofEpochSecond(Long.parseLong(message.timestamp()));
        return secret.sign(message.id(), at, message.body());
    }

    @Test
    void tellsOnceOfARelease() {
        var harbour = HarbourStatement.approved(FR);
        var edition = released(harbour);
        assertThat(receiver.received()).isEmpty();
        dispatch.send();
        dispatch.send();
        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.signature()).isEqualTo(signature(made.secret(), message));
            assertThat(message.id()).startsWith("msg_");
            var body = JsonPath.from(message.body());
            assertThat(body.getString("type")).isEqualTo("edition.released");
            assertThat(Instant.parse(body.getString("timestamp"))).isEqualTo(edition.releasedAt());
            assertThat(body.getString("data.statement")).isEqualTo(harbour.slug);
            assertThat(body.getInt("data.number")).isEqualTo(1);
            assertThat(body.getList("data.languages")).isEqualTo(List.of("en", "fr"));
            assertThat(body.getString("data.address")).isEqualTo("http://localhost:8080" + edition.path());
            var manifest = given().get(edition.path() + "/files/manifest.json");
            assertThat(body.getString("data.manifest.address"))
                    .isEqualTo("http://localhost:8080" + edition.path() + "/files/manifest.json");
            assertThat(manifest.header("ETag")).contains(body.getString("data.manifest.sha256"));
            assertThat(body.getMap("data")).containsOnlyKeys("statement", "number", "languages", "address", "manifest");
        });
        assertThat(log()).singleElement().satisfies(delivery -> {
            assertThat(delivery.status()).isEqualTo(Delivery.Status.DELIVERED);
            assertThat(delivery.answered()).isEqualTo(204);
            assertThat(delivery.attempts()).isEqualTo(1);
        });
    }

    @Test
    void tellsOfACorrectionAndOfAWithdrawal() {
        var harbour = HarbourStatement.approved(FR);
        var first = released(harbour);
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        releasing.withdraw(second.id(), "A name was wrong.", People.publisher());
        dispatch.send();
        assertThat(receiver.received())
                .extracting(message -> JsonPath.from(message.body()).getString("type"))
                .containsExactly("edition.released", "edition.corrected", "edition.withdrawn");
        assertThat(receiver.received()).extracting(Receiver.Received::id).doesNotHaveDuplicates();
        var corrected = JsonPath.from(receiver.received().get(1).body());
        assertThat(corrected.getInt("data.corrects.number")).isEqualTo(1);
        assertThat(corrected.getString("data.corrects.address")).isEqualTo("http://localhost:8080" + first.path());
        var withdrawn = JsonPath.from(receiver.received().get(2).body());
        assertThat(withdrawn.getInt("data.number")).isEqualTo(2);
        assertThat(withdrawn.getString("data.reason")).isEqualTo("A name was wrong.");
        assertThat(withdrawn.getString("data.manifest.sha256")).isEqualTo(corrected.getString("data.manifest.sha256"));
    }

    @Test
    void tellsOnlyOfWhatOneSubscribedTo() {
        try (var other = Receiver.answering(200)) {
            made(other, List.of("edition.withdrawn"));
            var edition = released(HarbourStatement.approved(FR));
            dispatch.send();
            assertThat(other.received()).isEmpty();
            releasing.withdraw(edition.id(), "A name was wrong.", People.publisher());
            dispatch.send();
            assertThat(other.received()).hasSize(1);
        }
    }

    @Test
    void tellsNothingOfAReleaseThatWasUndone() {
        var harbour = HarbourStatement.approved(FR);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    releasing.release(harbour.statement(), People.publisher());
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        dispatch.send();
        assertThat(log()).isEmpty();
        assertThat(receiver.received()).isEmpty();
    }

    /** The same message, with the same id, once the receiver is there again. */
    @Test
    void triesAgainUntilItArrives() {
        receiver.answer(503);
        var edition = released(HarbourStatement.approved(FR));
        assertThat(edition.released()).isTrue();
        dispatch.send();
        dispatch.send();
        assertThat(receiver.received()).hasSize(1);
        assertThat(log()).singleElement().satisfies(delivery -> {
            assertThat(delivery.status()).isEqualTo(Delivery.Status.WAITING);
            assertThat(delivery.cause()).isEqualTo(Cause.STATUS);
            assertThat(delivery.answered()).isEqualTo(503);
        });
        receiver.answer(204);
        passOver(Duration.ofSeconds(6));
        dispatch.send();
        assertThat(receiver.received())
                .hasSize(2)
                .extracting(Receiver.Received::id)
                .containsOnly(log().get(0).messageId());
        assertThat(receiver.received().get(0).body())
                .isEqualTo(receiver.received().get(1).body());
        assertThat(log().get(0).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void givesUpForAllToSeeAndSendsAgainWhenAsked() {
        receiver.answer(500);
        released(HarbourStatement.approved(FR));
        for (int tries = 0; tries < 12; tries++) {
            dispatch.send();
            passOver(Duration.ofHours(11));
        }
        assertThat(receiver.received()).hasSize(8);
        var given = log().get(0);
        assertThat(given.status()).isEqualTo(Delivery.Status.GIVEN_UP);
        assertThat(given.nextTry()).isNull();
        receiver.answer(200);
        webhooks.sendAgain(made.webhook().id(), given.id(), People.administrator());
        dispatch.send();
        assertThat(receiver.received())
                .hasSize(9)
                .extracting(Receiver.Received::id)
                .containsOnly(given.messageId());
        assertThat(log().get(0).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void leavesAReceiverThatWantsNothingMore() {
        receiver.answer(410);
        released(HarbourStatement.approved(FR));
        dispatch.send();
        assertThat(log().get(0).status()).isEqualTo(Delivery.Status.GIVEN_UP);
        assertThat(log().get(0).cause()).isEqualTo(Cause.GONE);
        assertThat(present().active()).isFalse();
        released(HarbourStatement.approved(FR));
        assertThat(log()).hasSize(1);
        TrailEntry entry = QuarkusTransaction.requiringNew()
                .call(() -> TrailEntry.<TrailEntry>find("subject = ?1 order by id desc", receiver.address())
                        .firstResult());
        assertThat(entry.action()).isEqualTo("webhook.switched-off");
        assertThat(entry.author()).isEqualTo("dragoman");
    }

    private Webhook present() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Webhook.withId(made.webhook().id()).orElseThrow());
    }

    @Test
    void givesUpWhatWaitedWhenItIsSwitchedOff() {
        released(HarbourStatement.approved(FR));
        webhooks.change(made.webhook().id(), false, People.administrator());
        dispatch.send();
        assertThat(receiver.received()).isEmpty();
        assertThat(log().get(0).cause()).isEqualTo(Cause.SWITCHED_OFF);
        var id = log().get(0).id();
        assertThatThrownBy(() -> webhooks.sendAgain(made.webhook().id(), id, People.administrator()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("webhook-off"));
        webhooks.change(made.webhook().id(), true, People.administrator());
        webhooks.sendAgain(made.webhook().id(), id, People.administrator());
        dispatch.send();
        assertThat(receiver.received()).hasSize(1);
    }

    /** Neither the release nor the other receivers wait for one that does not answer. */
    @Test
    void oneThatHangsKeepsNobody() throws InterruptedException {
        var open = new CountDownLatch(1);
        try (var hanging = Receiver.answering(exchange -> {
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        })) {
            var other = made(hanging, ALL);
            var edition = released(HarbourStatement.approved(FR));
            assertThat(edition.released()).isTrue();
            dispatch.send();
            assertThat(receiver.received()).hasSize(1);
            assertThat(log(other).get(0).cause()).isEqualTo(Cause.TIMEOUT);
            open.countDown();
        }
    }

    @Test
    void manyInstancesSendItOnce() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            released(HarbourStatement.approved(FR));
        }
        var threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            threads.execute(dispatch::send);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        dispatch.send();
        assertThat(receiver.received())
                .hasSize(3)
                .extracting(Receiver.Received::id)
                .doesNotHaveDuplicates();
    }

    /** An instance that dies with a message in hand has not lost it; it comes with the id under which it may have come. */
    @Test
    void losesNothingWithAnInstance() {
        released(HarbourStatement.approved(FR));
        var taken = due.take(Instant.now());
        assertThat(taken).hasSize(1);
        dispatch.send();
        assertThat(receiver.received()).isEmpty();
        passOver(Duration.ofMinutes(3));
        dispatch.send();
        assertThat(receiver.received())
                .singleElement()
                .extracting(Receiver.Received::id)
                .isEqualTo(taken.get(0).messageId());
        due.settle(taken.get(0), Outcome.of(500));
        assertThat(log().get(0).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void signsWithBothSecretsForADay() {
        var renewed = webhooks.renewSecret(made.webhook().id(), People.administrator());
        webhooks.ping(made.webhook().id(), People.administrator());
        dispatch.send();
        var message = receiver.received().get(0);
        assertThat(message.signature().split(" "))
                .containsExactly(signature(renewed.secret(), message), signature(made.secret(), message));
        assertThat(JsonPath.from(message.body()).getString("type")).isEqualTo("ping");
        QuarkusTransaction.requiringNew()
                .run(() -> Webhook.update(
                        "formerUntil = ?1 where id = ?2",
                        Instant.now(),
                        made.webhook().id()));
        webhooks.ping(made.webhook().id(), People.administrator());
        dispatch.send();
        var later = receiver.received().get(1);
        assertThat(later.signature()).isEqualTo(signature(renewed.secret(), later));
    }

    @Test
    void isMadeByAdministratorsAlone() {
        var wanted = NewWebhook.checked(receiver.address(), ALL, receivers);
        assertThatThrownBy(() -> webhooks.make(wanted, People.editor())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> NewWebhook.checked("http://169.254.169.254/latest", ALL, receivers))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("webhook-private"));
    }
}
