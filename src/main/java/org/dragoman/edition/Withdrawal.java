package org.dragoman.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dragoman.web.Refusal;

/** When an edition was taken back, and the reason that its readers are told. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_at") Instant at, @Column(name = "withdrawn_because") String because) {

    /** Refuses one without a reason. */
    static Withdrawal now(String because) {
        if (because.isBlank()) {
            throw Refusal.badInput("reason-missing", EditionMessages.class, EditionMessages::reason_missing);
        }
        return new Withdrawal(Instant.now(), because.strip());
    }
}
