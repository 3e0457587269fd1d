package org.dragoman.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.job.Job;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;

/** Who may see a review and decide in it. Whether a decision is allowed is for the translation itself to say. */
@ApplicationScoped
public class Reviewing {
    private static final Set<Role> READERS = EnumSet.of(Role.EDITOR, Role.ADMINISTRATOR, Role.PUBLISHER);

    /** Whether an account decides in a job: as its reviewer, or as another reviewer of its language. */
    public static boolean decides(Job job, Account account) {
        return account.has(Role.REVIEWER) && account.worksIn(job.language());
    }

    /** The job with an id, for someone who may see its review; to others there is none. */
    public static Job visible(long jobId, Account account) {
        return Job.withId(jobId)
                .filter(job -> decides(job, account) || account.roles().stream().anyMatch(READERS::contains))
                .orElseThrow(Refusal::notFound);
    }

    /** Holds when a translation belongs to a job whose review an account may see; refuses otherwise. */
    @Transactional
    public void mustBelong(long jobId, long translationId, Account account) {
        var job = visible(jobId, account);
        if (Translation.withId(translationId).filter(job::covers).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    /** The segment of the next translation in the same job that awaits a decision, from the top again after the last. */
    static Optional<Long> nextAfter(long translationId) {
        var decided = Translation.withId(translationId).orElseThrow(Refusal::notFound);
        var all = new ArrayList<>(Translation.of(decided.statement(), decided.language()));
        Collections.rotate(all, -all.indexOf(decided));
        return all.stream()
                .filter(t -> t.state() == State.TRANSLATED && t.id() != translationId)
                .map(t -> t.segment().id())
                .findFirst();
    }
}
