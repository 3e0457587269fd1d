package org.dragoman.signature;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the installation, which stand in its database: whichever instance signs, it signs with the same. The private
 * half of the one in use is {@linkplain KeySeal sealed}. Thread-safe.
 */
@ApplicationScoped
public class KeyRing implements SigningKeys {
    private final EntityManager entities;
    private final KeyFile first;
    private final KeySeal seal;

    @Inject
    KeyRing(
            EntityManager entities,
            SigningConfig config,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.entities = entities;
        this.first = new KeyFile(config.signingKey());
        this.seal = new KeySeal(installationKey);
    }

    void begin(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> inUse(LockModeType.NONE));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public SigningKey present() {
        var kept = inUse(LockModeType.PESSIMISTIC_READ);
        return kept.opened(seal).orElseGet(() -> ofFile(kept));
    }

    /** The key that signs, to be shown. */
    @Transactional
    public VerifyingKey shown() {
        return inUse(LockModeType.NONE).key();
    }

    /**
     * Makes a new key, which signs from now on; waits for whoever signs with the present one, whose private half is done
     * away with.
     *
     * @param present the thumbprint of the key that is to end
     * @return the new key; nothing where another is in use by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<KeptKey> replace(String present) {
        var before = inUse(LockModeType.PESSIMISTIC_WRITE);
        return before.thumbprint().equals(present) ? Optional.of(replace(before)) : Optional.empty();
    }

    private KeptKey replace(KeptKey before) {
        var now = now();
        before.end(now, seal);
        entities.flush();
        var next = KeptKey.inUse(SigningKey.generate(), seal, now);
        next.persist();
        return next;
    }

    /**
     * Says that a key is not to be believed any more. One that is in use must be replaced first.
     *
     * @return the key; nothing where it is in use, or revoked already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<KeptKey> revoke(String thumbprint, Instant since, String because) {
        var kept = KeptKey.ended(thumbprint);
        kept.ifPresent(key -> key.revoke(new Revocation(now(), since, because)));
        return kept;
    }

    /** A moment as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private KeptKey inUse(LockModeType lock) {
        return KeptKey.inUse(lock).orElseGet(this::adopted);
    }

    /** The key in the file; by one instance of those that start at once. */
    private KeptKey adopted() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('dragoman keys')) as text)")
                .getSingleResult();
        return KeptKey.inUse(LockModeType.NONE).orElseGet(this::adopt);
    }

    private KeptKey adopt() {
        try {
            var key = first.key();
            var kept = KeptKey.inUse(key, seal, null);
            first.all().stream()
                    .filter(other -> !other.equals(key.publicHalf()))
                    .forEach(other -> KeptKey.ofEarlierTimes(other, seal, now()).persist());
            kept.persist();
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read or written", e);
        }
    }

    /** Where the key of the installation is another now, the first key still stands in its file. */
    private SigningKey ofFile(KeptKey kept) {
        try {
            var key = first.key();
            if (key.publicHalf().equals(kept.key())) {
                return key;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read", e);
        }
        throw new IllegalStateException("The signing key does not open: the key of the installation has changed"
                + " (QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY, or the file keys/session). Bring the former one back, or"
                + " rotate the signing key on the page /site/keys");
    }
}
