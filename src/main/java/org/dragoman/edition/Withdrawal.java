package org.dragoman.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;

/** Who took an edition back, when, and the reason that its readers are told. */
@Embeddable
public record Withdrawal(
        @ManyToOne @JoinColumn(name = "withdrawn_by") Account by,
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_because") String because) {

    /** Refuses one without a reason. */
    static Withdrawal now(Account by, String because) {
        if (because.isBlank()) {
            throw Refusal.badInput("reason-missing", EditionMessages.class, EditionMessages::reason_missing);
        }
        return new Withdrawal(by, Instant.now(), because.strip());
    }
}
