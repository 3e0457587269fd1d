package org.dragoman.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AssignmentsTest {

    @Inject
    Assignments assignments;

    @Test
    void opensATranslationForEverySegment() {
        var job = Work.given(Work.confirmed(), Language.FR);
        assertThat(Work.translations(job))
                .hasSize(4)
                .allMatch(t -> t.state() == State.EMPTY && t.assignee().is(People.translator(Language.FR)));
        assertThat(actions(job.statement())).contains("job.given");
    }

    @Test
    void givesALanguageOnce() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FR);
        refused("already-given", () -> Work.given(statement, Language.FR));
        assertThat(jobs(statement)).hasSize(1);
    }

    @Test
    void letsOnlyEditorsAssign() {
        var statement = Work.confirmed();
        var job = Work.given(statement, Language.FR);
        var by = People.translator(Language.FR);
        var terms = Work.terms(Language.AR);
        refused("role-missing", () -> assignments.give(statement, Language.AR, terms, by));
        refused("role-missing", () -> assignments.reassign(job, Work.terms(Language.FR), by));
        refused("role-missing", () -> assignments.share(job, 1, 1, by, by));
        refused("role-missing", () -> assignments.cancel(job, by));
        assertThat(jobs(statement)).hasSize(1);
    }

    @Test
    void givesSeveralLanguagesOrNone() {
        var statement = Work.confirmed();
        var wrong = new Job.Terms(
                People.translator(Language.FR),
                People.reviewer(),
                Work.terms(Language.FR).deadline(),
                "");
        assertThatExceptionOfType(JobsNotGiven.class)
                .isThrownBy(() -> assignments.give(
                        statement, Map.of(Language.FR, Work.terms(Language.FR), Language.AR, wrong), People.editor()))
                .satisfies(none -> assertThat(none.refusals()).containsOnlyKeys(Language.AR));
        assertThat(jobs(statement)).isEmpty();
    }

    @Test
    void handsOverWhatIsNotApproved() {
        var job = Work.given(Work.confirmed(), Language.FR);
        Work.translate(job, 2, "Le fleuve monte.");
        var next = translator("next");
        assignments.reassign(job, with(job, next), People.editor());
        assertThat(Work.translations(job)).allMatch(t -> t.assignee().is(next));
        assertThat(Work.translations(job).get(1).text()).isEqualTo("Le fleuve monte.");
        assertThat(actions(job.statement())).contains("job.reassigned");
    }

    @Test
    void leavesSharesWithThoseWhoHoldThem() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var other = translator("other");
        share(job, 2, 3, other);
        assertThat(holders(job)).containsExactly("translator-fr", other.username(), other.username(), "translator-fr");
        assignments.reassign(job, with(job, translator("next")), People.editor());
        assertThat(holders(job)).containsExactly("next", "other", "other", "next");
    }

    @Test
    void refusesARangeThatIsNone() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var other = translator("other");
        refused("range", () -> share(job, 3, 2, other));
        var elsewhere = Work.translations(Work.given(Work.confirmed(), Language.FR));
        long strange = elsewhere.get(0).segment().id();
        refused("range", () -> assignments.share(job, strange, strange, other, People.editor()));
        refused("nothing-to-share", () -> share(job, 1, 2, People.translator(Language.FR)));
        assertThat(holders(job)).containsOnly("translator-fr");
    }

    @Test
    void keepsShareAndReviewApart() {
        var job = Work.given(Work.confirmed(), Language.FR);
        var both = People.account("both-fr", Set.of(Role.TRANSLATOR, Role.REVIEWER), Set.of(Language.FR));
        share(job, 1, 1, both);
        var terms = new Job.Terms(job.translator(), both, job.deadline(), "");
        refused("same-person", () -> assignments.reassign(job, terms, People.editor()));
        assertThat(stored(job).reviewer().username()).isEqualTo("reviewer");
    }

    @Test
    void cancelsOnlyWhatNobodyHasBegun() {
        var statement = Work.confirmed();
        var begun = Work.given(statement, Language.FR);
        var untouched = Work.given(statement, Language.AR);
        Work.translate(begun, 2, "Le fleuve monte.");
        refused("work-begun", () -> assignments.cancel(begun, People.editor()));
        assignments.cancel(untouched, People.editor());
        assertThat(jobs(statement)).extracting(Job::language).containsExactly(Language.FR);
        assertThat(Work.translations(untouched)).isEmpty();
        assertThat(actions(statement)).contains("job.cancelled");
    }

    @Test
    void keepsATextThatIsSavedWhileTheJobChangesHands() {
        var job = Work.given(Work.confirmed(), Language.FR);
        QuarkusTransaction.requiringNew().run(() -> {
            var read = Translation.of(job.statement(), job.language());
            QuarkusTransaction.requiringNew().run(() -> Work.save(job, 2, "Le fleuve monte."));
            assertThat(read.get(1).text()).isEmpty();
            assignments.reassign(job, with(job, translator("next")), People.editor());
        });
        assertThat(Work.translations(job).get(1).text()).isEqualTo("Le fleuve monte.");
    }

    private void share(Job job, int first, int last, Account to) {
        var all = Work.translations(job);
        assignments.share(
                job,
                all.get(first - 1).segment().id(),
                all.get(last - 1).segment().id(),
                to,
                People.editor());
    }

    private static Account translator(String name) {
        return People.account(name, Set.of(Role.TRANSLATOR), Set.of(Language.FR));
    }

    private static Job.Terms with(Job job, Account translator) {
        return new Job.Terms(translator, job.reviewer(), job.deadline(), job.note());
    }

    private static List<String> holders(Job job) {
        return Work.translations(job).stream().map(t -> t.assignee().username()).toList();
    }

    private static Job stored(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> Job.withId(job.id()).orElseThrow());
    }

    private static List<Job> jobs(Statement statement) {
        return QuarkusTransaction.requiringNew().call(() -> Job.of(statement));
    }

    private static List<String> actions(Statement statement) {
        return QuarkusTransaction.requiringNew().call(() -> TrailEntry.newest(statement.id(), Page.ofSize(50)).stream()
                .map(TrailEntry::action)
                .toList());
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt).withMessage(code);
    }
}
