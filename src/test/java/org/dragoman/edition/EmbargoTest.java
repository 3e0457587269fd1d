package org.dragoman.edition;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Translating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.edition.Ledger.actions;
import static org.dragoman.edition.Ledger.assertRefused;
import static org.dragoman.edition.Ledger.editions;
import static org.dragoman.edition.Ledger.soon;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class EmbargoTest {

    @Inject
    Releasing releasing;

    @Inject
    DueReleases dueReleases;

    @Inject
    Translating translating;

    @Inject
    Saboteur saboteur;

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    private Account publisher;

    @BeforeEach
    void publisher() {
        publisher = People.publisher();
    }

    @Test
    void closesTheTextUntilAScheduledRelease() {
        var harbour = HarbourStatement.approved(FR);
        var edition = releasing.schedule(harbour.statement(), soon(), publisher);
        var translation = harbour.translations(FR).get(0);
        assertRefused(
                "release-scheduled", () -> translating.sendBack(translation.id(), null, "No.", People.reviewer()));
        assertRefused("release-scheduled", () -> releasing.release(harbour.statement(), publisher));
        assertRefused("release-scheduled", () -> releasing.schedule(harbour.statement(), soon(), publisher));
        releasing.callOff(edition.id(), publisher);
        assertThat(harbour.statement().state()).isEqualTo(Statement.State.CONFIRMED);
        assertRefused("not-scheduled", () -> releasing.callOff(edition.id(), publisher));
        translating.sendBack(translation.id(), null, "Now.", People.reviewer());
    }

    @Test
    void takesNoEmbargoThatHasPassed() {
        var harbour = HarbourStatement.approved(FR);
        assertRefused("embargo-past", () -> releasing.schedule(harbour.statement(), Instant.now(), publisher));
        assertThat(editions(harbour)).isEmpty();
    }

    @Test
    void releasesADueEditionOnceHoweverManyLook() throws Exception {
        var harbour = HarbourStatement.approved(FR, FA);
        due(releasing.schedule(harbour.statement(), soon(), publisher));
        var together = new CountDownLatch(4);
        var threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            threads.submit(() -> {
                together.countDown();
                together.await();
                dueReleases.release();
                return true;
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(editions(harbour))
                .singleElement()
                .satisfies(e -> assertThat(e.state()).isEqualTo(Edition.State.RELEASED))
                .satisfies(e -> assertThat(e.number()).isEqualTo(1));
        assertThat(actions(harbour)).containsOnlyOnce("edition.released");
        assertThat(harbour.statement().state()).isEqualTo(Statement.State.CONFIRMED);
    }

    @Test
    void triesAgainWhatACrashCutShort() {
        var harbour = HarbourStatement.approved(FR);
        due(releasing.schedule(harbour.statement(), soon(), publisher));
        saboteur.sabotage(harbour.slug);
        dueReleases.release();
        assertThat(editions(harbour).get(0).state()).isEqualTo(Edition.State.SCHEDULED);
        saboteur.sabotage("");
        dueReleases.release();
        assertThat(editions(harbour).get(0).state()).isEqualTo(Edition.State.RELEASED);
    }

    @Test
    void holdsADueReleaseThatIsBlockedAndTellsThePublisher() {
        var harbour = HarbourStatement.approved(FR, FA);
        var publisher = People.account("publisher-who-waits", Set.of(Role.PUBLISHER), Set.of());
        due(releasing.schedule(harbour.statement(), soon(), publisher));
        mailbox.clear();
        HarbourStatement.whileTheGlossaryDisagrees(dueReleases::release);
        assertThat(editions(harbour)).singleElement().satisfies(e -> {
            assertThat(e.state()).isEqualTo(Edition.State.HELD);
            assertThat(e.heldBecause()).contains("Français: Open errors: 1");
        });
        assertThat(harbour.statement().state()).isEqualTo(Statement.State.CONFIRMED);
        assertThat(actions(harbour)).contains("edition.held").doesNotContain("edition.released");
        assertThat(mailbox.getMailsSentTo(publisher.email())).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Held: A statement on the harbour strike");
            assertThat(mail.getText()).contains("Open errors: 1").contains("/statements/" + harbour.id + "/release");
        });
    }

    private void due(Edition edition) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update edition set embargo_until = now() - interval '1 second' where id = ?1")
                .setParameter(1, edition.id())
                .executeUpdate());
    }
}
