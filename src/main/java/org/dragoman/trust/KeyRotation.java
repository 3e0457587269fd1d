package org.dragoman.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.signature.KeptKey;
import org.dragoman.signature.KeyRing;
import org.dragoman.web.Refusal;

/**
 * What administrators do with the keys that sign. Nothing of it can be undone, and no signature is lost by it. Each call is
 * one transaction.
 */
@ApplicationScoped
public class KeyRotation {
    private final KeyRing ring;
    private final Trail trail;
    private final Event<Revoked> revoked;

    /** A key is not believed any more; told once that is stored. */
    public record Revoked(String thumbprint) {}

    @Inject
    KeyRotation(KeyRing ring, Trail trail, Event<Revoked> revoked) {
        this.ring = ring;
        this.trail = trail;
        this.revoked = revoked;
    }

    /**
     * Puts a new key in the place of the present one.
     *
     * @param replaces the thumbprint of the key that is looked at; refused where another is in use by now
     */
    @Transactional
    KeptKey rotate(String replaces, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var next = ring.replace(replaces)
                .orElseThrow(
                        () -> Refusal.conflict("key-not-in-use", TrustMessages.class, TrustMessages::key_not_in_use));
        trail.record(by.username(), Deed.of("key.rotated", next.thumbprint()).changing(replaces, next.thumbprint()));
        return next;
    }

    /** Says that a key was stolen. One that is in use is replaced as well. */
    @Transactional
    KeptKey revoke(String thumbprint, Doubt doubt, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var kept = KeptKey.withThumbprint(thumbprint).orElseThrow(Refusal::notFound);
        doubt.mustBeSound(Instant.now());
        if (kept.inUse()) {
            rotate(thumbprint, by);
        }
        var ended = ring.revoke(thumbprint, doubt.since(), doubt.because())
                .orElseThrow(
                        () -> Refusal.conflict("key-revoked", TrustMessages.class, TrustMessages::key_revoked_already));
        trail.record(by.username(), Deed.of("key.revoked", thumbprint).changing(null, doubt.because()));
        revoked.fire(new Revoked(thumbprint));
        return ended;
    }
}
