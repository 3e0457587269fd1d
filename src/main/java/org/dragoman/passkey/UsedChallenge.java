package org.dragoman.passkey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.dragoman.web.Refusal;

/** A challenge with whose signature somebody was let in: it lets in nobody else. */
@Entity
class UsedChallenge extends PanacheEntityBase {
    private static final Duration KEPT = Duration.ofHours(1);

    @Id
    private String challenge = "";

    @Column
    private Instant usedAt = Instant.EPOCH;

    /** Uses it up; refuses one that is. Of two at once, the second fails at the key of the table. */
    static void use(byte[] challenge) {
        var name = Base64.getEncoder().encodeToString(challenge);
        delete("usedAt < ?1", Instant.now().minus(KEPT));
        if (findByIdOptional(name).isPresent()) {
            throw Refusal.conflict("passkey-refused", PasskeyMessages.class, PasskeyMessages::refused);
        }
        var used = new UsedChallenge();
        used.challenge = name;
        used.usedAt = Instant.now();
        used.persistAndFlush();
    }
}
