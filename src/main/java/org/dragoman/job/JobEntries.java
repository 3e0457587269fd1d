package org.dragoman.job;

import java.util.Objects;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The terms of a job as someone typed them: usernames, and a deadline that {@link Deadlines} reads. */
record JobEntries(String translator, String reviewer, String deadline, String note, boolean optional) {

    /** Takes what was left out as empty. */
    static JobEntries of(
            @Nullable String translator,
            @Nullable String reviewer,
            @Nullable String deadline,
            @Nullable String note,
            boolean optional) {
        return new JobEntries(typed(translator), typed(reviewer), typed(deadline), typed(note), optional);
    }

    Job.Terms terms(Deadlines deadlines) {
        return new Job.Terms(person(translator), person(reviewer), deadlines.read(deadline), note, optional);
    }

    static Account person(@Nullable String username) {
        return Account.named(typed(username))
                .orElseThrow(() -> Refusal.badInput("person", JobMessages.class, JobMessages::choose_people));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
