package org.dragoman.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.inspection.Inspection;
import org.dragoman.job.Job;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
import org.dragoman.translation.State;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;

/**
 * Approves all that wait for a decision and need nobody to look at them: with no finding that nobody has waived, and no
 * other text kept beside them. Each is approved by itself and by the same rules as any other.
 */
@ApplicationScoped
public class BulkApproval {
    private final Translating translating;
    private final Inspection inspection;

    @Inject
    BulkApproval(Translating translating, Inspection inspection) {
        this.translating = translating;
        this.inspection = inspection;
    }

    /**
     * What became of it.
     *
     * @param refused how many were refused, by what the reviewer is told about it
     * @param left how many have findings or another text beside them, so that someone must look at each
     */
    public record BulkOutcome(int approved, Map<String, Integer> refused, int left) {}

    private record Candidate(long id, int version) {}

    private record Awaiting(List<Candidate> clean, int left) {}

    /** Each approval is a transaction of its own, so that one refusal does not undo the others. */
    public BulkOutcome approveRest(long jobId, Account by) {
        by.mustHold(Role.REVIEWER);
        var awaiting = QuarkusTransaction.requiringNew().call(() -> awaiting(jobId));
        var refused = new TreeMap<String, Integer>();
        int approved = 0;
        for (var candidate : awaiting.clean()) {
            try {
                translating.approve(candidate.id(), Seen.alone(candidate.version()), by);
                approved++;
            } catch (Refusal refusal) {
                refused.merge(refusal.text(by.interfaceLanguage()), 1, Integer::sum);
            }
        }
        return new BulkOutcome(approved, refused, awaiting.left());
    }

    private Awaiting awaiting(long jobId) {
        var job = Job.withId(jobId).orElseThrow(Refusal::notFound);
        var translations = Translation.of(job.statement(), job.language()).stream()
                .filter(t -> t.state() == State.TRANSLATED)
                .toList();
        var found = inspection.of(translations);
        var disputed = Conflict.openOf(translations);
        var clean = translations.stream()
                .filter(t -> !disputed.containsKey(t.id()))
                .filter(t -> found.getOrDefault(t.id(), List.of()).stream().allMatch(Inspection.Found::waived))
                .map(t -> new Candidate(t.id(), t.version()))
                .toList();
        return new Awaiting(clean, translations.size() - clean.size());
    }
}
