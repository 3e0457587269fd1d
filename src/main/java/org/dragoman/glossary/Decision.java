package org.dragoman.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What was decided about a concept last, by whom and why. Each transition is for editors, and says what it needs. */
@Embeddable
class Decision {
    @Enumerated(EnumType.STRING)
    private ConceptStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by")
    private @Nullable Account proposedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private @Nullable Account decidedBy;

    @Column
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String reason;

    protected Decision() {}

    private Decision(ConceptStatus status, @Nullable Account proposedBy, @Nullable Instant decidedAt) {
        this.status = status;
        this.proposedBy = proposedBy;
        this.decidedAt = decidedAt;
    }

    /** Approved from its beginning, as what comes from a file is. */
    static Decision standing() {
        return new Decision(ConceptStatus.APPROVED, null, Instant.now());
    }

    static Decision awaited(Account proposedBy) {
        return new Decision(ConceptStatus.PROPOSED, proposedBy, null);
    }

    void approve(Account by) {
        must(status == ConceptStatus.PROPOSED);
        become(ConceptStatus.APPROVED, null, by);
    }

    void refuse(String why, Account by) {
        must(status == ConceptStatus.PROPOSED);
        become(ConceptStatus.RETIRED, reason(why), by);
    }

    void retire(String why, Account by) {
        must(status == ConceptStatus.APPROVED);
        become(ConceptStatus.RETIRED, reason(why), by);
    }

    void revive(Account by) {
        must(status == ConceptStatus.RETIRED);
        become(ConceptStatus.APPROVED, null, by);
    }

    /** Says whose approval it is, where an editor adds the concept. */
    void signedBy(Account by) {
        become(status, reason, by);
    }

    private void become(ConceptStatus next, @Nullable String why, Account by) {
        status = next;
        reason = why;
        decidedBy = by;
        decidedAt = Instant.now();
    }

    private static String reason(String why) {
        if (why.isBlank()) {
            throw Refusal.badInput("reason-missing", AuthorityMessages.class, AuthorityMessages::reason_missing);
        }
        return why.strip();
    }

    private void must(boolean fits) {
        if (!fits) {
            throw Refusal.conflict("concept-status", AuthorityMessages.class, AuthorityMessages::status_unfit);
        }
    }

    ConceptStatus status() {
        return status;
    }

    @Nullable
    Account proposedBy() {
        return proposedBy;
    }

    @Nullable
    Account decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
