package org.dragoman.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("plain")
class JobTest {
    private final Account editor = account("editor", Role.EDITOR);
    private final Account translator = account("nadia", Role.TRANSLATOR, Language.FR);
    private final Account reviewer = account("rita", Role.REVIEWER, Language.FR, Language.AR);
    private final Instant tomorrow = Instant.now().plusSeconds(86_400);
    private final Statement statement = confirmed();

    @Test
    void holdsItsTerms() {
        var job = new Job(statement, Language.FR, terms(translator, reviewer, tomorrow), () -> true);
        assertThat(job.terms()).isEqualTo(terms(translator, reviewer, tomorrow));
    }

    @Test
    void waitsForTheSplit() {
        refused(
                "not-confirmed",
                () -> new Job(draft(), Language.FR, terms(translator, reviewer, tomorrow), () -> true));
    }

    @Test
    void isNeverIntoTheLanguageOfTheStatement() {
        refused(
                "same-language",
                () -> new Job(statement, Language.EN, terms(translator, reviewer, tomorrow), () -> true));
    }

    @Test
    void isForPeopleOfItsLanguage() {
        refused("not-able", () -> new Job(statement, Language.AR, terms(translator, reviewer, tomorrow), () -> true));
        refused("not-able", () -> new Job(statement, Language.FR, terms(reviewer, reviewer, tomorrow), () -> true));
        refused("not-able", () -> new Job(statement, Language.FR, terms(translator, translator, tomorrow), () -> true));
        translator.disable();
        refused("not-able", () -> new Job(statement, Language.FR, terms(translator, reviewer, tomorrow), () -> true));
    }

    @Test
    void keepsFourEyesApart() {
        var both = account("both", Role.TRANSLATOR, Language.FR);
        both.entrust(Set.of(Role.TRANSLATOR, Role.REVIEWER), Set.of(Language.FR));
        refused("same-person", () -> new Job(statement, Language.FR, terms(both, both, tomorrow), () -> true));
        assertThat(new Job(statement, Language.FR, terms(both, both, tomorrow), () -> false).reviewer())
                .isEqualTo(both);
    }

    @Test
    void mayBeLateButNeverFromTheBeginning() {
        var past = Instant.now().minusSeconds(60);
        refused(
                "deadline-passed",
                () -> new Job(statement, Language.FR, terms(translator, reviewer, past), () -> true));
    }

    @Test
    void refusesNotesAndDatesBeyondMeasure() {
        refused("note", () -> new Job.Terms(translator, reviewer, tomorrow, "a".repeat(2001)));
        refused("deadline", () -> new Job.Terms(translator, reviewer, Instant.MAX, ""));
    }

    @Test
    void staysAsItIsWhileAReleaseIsScheduled() {
        var job = new Job(statement, Language.FR, terms(translator, reviewer, tomorrow), () -> true);
        statement.holdForRelease();
        refused("release-scheduled", () -> job.agree(terms(translator, reviewer, tomorrow), () -> true));
        refused("release-scheduled", () -> job.mustBeShareableWith(translator, () -> true));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt).withMessage(code);
    }

    private static Job.Terms terms(Account translator, Account reviewer, Instant deadline) {
        return new Job.Terms(translator, reviewer, deadline, "");
    }

    private Statement draft() {
        return new Statement(Language.EN, new Heading("Water", "water", LocalDate.of(2026, 3, 1)), editor);
    }

    private Statement confirmed() {
        var statement = draft();
        statement.confirm(editor);
        return statement;
    }

    private static Account account(String username, Role role, Language... languages) {
        var account = new Account(username, username, username + "@example.org", Language.EN);
        account.entrust(Set.of(role), Set.of(languages));
        return account;
    }
}
