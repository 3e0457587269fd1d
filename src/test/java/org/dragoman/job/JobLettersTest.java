package org.dragoman.job;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.LetterTopic;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class JobLettersTest {

    @Inject
    Assignments assignments;

    @Inject
    Translating translating;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void emptyTheMailbox() {
        mailbox.clear();
    }

    @Test
    void tellsTheTranslatorAndTheReviewer() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var letter = only("translator-fr");
        assertThat(letter.getSubject()).contains(job.statement().title(), "assigned to you");
        assertThat(letter.getHtml()).contains("lang=\"en\" dir=\"ltr\"", "Mind the names", "/jobs/" + job.id());
        assertThat(letter.getText())
                .contains("Mind the names", "/jobs/" + job.id())
                .doesNotContain("<");
        assertThat(only("reviewer").getText()).contains("/reviews/" + job.id());
    }

    @Test
    void writesFromRightToLeftForThoseWhoReadSo() {
        var statement = Work.confirmed();
        var persian = reading("mahin", Language.FA);
        assignments.give(
                statement,
                Language.FA,
                new Job.Terms(
                        persian, People.reviewer(), Work.terms(Language.FA).deadline(), ""),
                People.editor());
        var letter = only("mahin");
        assertThat(letter.getHtml()).contains("lang=\"fa\" dir=\"rtl\"", "ترجمه به فارسی");
        assertThat(letter.getHtml()).contains("<bdi lang=\"en\" dir=\"ltr\">" + statement.title());
        assertThat(letter.getText()).contains("ترجمه به فارسی");
    }

    @Test
    void tellsBothWhenAJobChangesHands() {
        var job = Work.given(Work.confirmed(), Language.FR);
        mailbox.clear();
        var next = reading("suzanne", Language.FR);
        assignments.reassign(job, new Job.Terms(next, job.reviewer(), job.deadline(), job.note()), People.editor());
        assertThat(only("translator-fr").getText()).contains("taken over");
        assertThat(only("suzanne").getText()).contains("La traduction en français vous est attribuée.");
        assertThat(to("reviewer")).isEmpty();
    }

    @Test
    void tellsTheReviewerOnceWhenAllIsTranslated() {
        var harbour = HarbourStatement.translated(Language.FR);
        assertThat(told("reviewer", "waits for your review"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getText()).contains("/reviews/" + harbour.job(Language.FR)));
    }

    @Test
    void tellsTheTranslatorOnceWhenSegmentsAreSentBackAndTheReviewerWhenTheyAreDoneAgain() {
        var harbour = HarbourStatement.translated(Language.FR);
        mailbox.clear();
        var back = harbour.translations(Language.FR).subList(0, 3);
        back.forEach(t -> translating.sendBack(t.id(), null, "Too stiff.", People.reviewer()));
        assertThat(told("translator-fr", "sent back")).singleElement().satisfies(letter -> assertThat(letter.getText())
                .contains("/jobs/" + harbour.job(Language.FR) + "?show=back"));
        for (var translation : back) {
            assertThat(to("reviewer")).isEmpty();
            var seen = Seen.alone(translation.version() + 1);
            translating.complete(translation.id(), seen, People.translator(Language.FR));
            translating.complete(translation.id(), seen, People.translator(Language.FR));
        }
        assertThat(told("reviewer", "waits for your review")).hasSize(1);
    }

    @Test
    void writesToNobodyAboutWhatTheyDoNotWant() {
        want("reviewer", EnumSet.complementOf(EnumSet.of(LetterTopic.TO_REVIEW)));
        try {
            HarbourStatement.translated(Language.FR);
            assertThat(to("reviewer")).isNotEmpty();
            assertThat(told("reviewer", "waits for your review")).isEmpty();
        } finally {
            want("reviewer", EnumSet.allOf(LetterTopic.class));
        }
    }

    @Test
    void tellsNothingThatDidNotHappen() {
        var first = HarbourStatement.translated(Language.FR)
                .translations(Language.FR)
                .get(0);
        mailbox.clear();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    translating.sendBack(first.id(), null, "Too stiff.", People.reviewer());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(to("translator-fr")).isEmpty();
    }

    private List<Mail> told(String username, String what) {
        return to(username).stream()
                .filter(letter -> letter.getText().contains(what))
                .toList();
    }

    private static void want(String username, Set<LetterTopic> about) {
        var unwanted = EnumSet.complementOf(EnumSet.copyOf(about));
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.named(username).orElseThrow();
            var entities = Account.getEntityManager();
            entities.createNativeQuery("delete from account_unwanted_letter where account_id = ?1")
                    .setParameter(1, account.id())
                    .executeUpdate();
            unwanted.forEach(topic -> entities.createNativeQuery("insert into account_unwanted_letter values (?1, ?2)")
                    .setParameter(1, account.id())
                    .setParameter(2, topic.name())
                    .executeUpdate());
        });
    }

    @Test
    void tellsWhichSegmentsAreShared() {
        var job = Work.given(Work.confirmed(), Language.FR);
        mailbox.clear();
        var all = Work.translations(job);
        var other = reading("suzanne", Language.FR);
        assignments.share(job, all.get(1).segment().id(), all.get(2).segment().id(), other, People.editor());
        assertThat(only("suzanne").getText()).contains("Les segments 2 à 3");
    }

    @Test
    void isSilentAboutWhatDidNotHappen() {
        var statement = Work.confirmed();
        QuarkusTransaction.begin();
        Work.given(statement, Language.FR);
        QuarkusTransaction.rollback();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    private static Account reading(String username, Language language) {
        var account = People.account(username, Set.of(Role.TRANSLATOR), Set.of(language));
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = Account.named(account.username()).orElseThrow();
            stored.prefer(language);
            return stored;
        });
    }

    private Mail only(String username) {
        assertThat(to(username)).hasSize(1);
        return to(username).get(0);
    }

    private List<Mail> to(String username) {
        return mailbox.getMailsSentTo(username + "@example.org");
    }
}
