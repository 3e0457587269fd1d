package org.dragoman.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a key is not to be believed any more.
 *
 * @param at when that was said
 * @param since from when on others may have signed with it
 * @param because what readers are told
 */
@Embeddable
public record Revocation(
        @Column(name = "revoked_at") Instant at,
        @Column(name = "revoked_since") Instant since,
        @Column(name = "revoked_because") String because) {}
