package org.dragoman.signature;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key of the installation, in use or of earlier times. It stays for ever, so that what it has signed stays verifiable;
 * once it has ended, its private half is done away with.
 */
@Entity
public class KeptKey extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column
    private String thumbprint;

    @Column
    private byte[] encoded;

    @Column
    private byte[] sealed;

    @Column
    private @Nullable Instant signsSince;

    @Column
    private @Nullable Instant signsUntil;

    @Embedded
    private @Nullable Revocation revocation;

    protected KeptKey() {}

    private KeptKey(VerifyingKey key, byte[] sealed, @Nullable Instant since, @Nullable Instant until) {
        this.thumbprint = key.thumbprint();
        this.encoded = key.encoded();
        this.sealed = sealed;
        this.signsSince = since;
        this.signsUntil = until;
    }

    /** @param since null for the first, which may have signed before it was kept here */
    static KeptKey inUse(SigningKey key, KeySeal seal, @Nullable Instant since) {
        return new KeptKey(key.publicHalf(), seal.seal(key.secret(), key.publicHalf()), since, null);
    }

    static KeptKey ofEarlierTimes(VerifyingKey key, KeySeal seal, Instant until) {
        return new KeptKey(key, seal.seal(new byte[0], key), null, until);
    }

    static Optional<KeptKey> inUse(LockModeType lock) {
        return KeptKey.<KeptKey>find("signsUntil is null").withLock(lock).firstResultOptional();
    }

    public static Optional<KeptKey> withThumbprint(String thumbprint) {
        return find("thumbprint", thumbprint).firstResultOptional();
    }

    /** One that has ended and is not revoked, locked until the transaction ends. */
    static Optional<KeptKey> ended(String thumbprint) {
        return KeptKey.<KeptKey>find("thumbprint = ?1 and signsUntil is not null and revocation.at is null", thumbprint)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of them, the one in use first, then the latest. */
    public static List<KeptKey> newestFirst() {
        return list("order by signsUntil desc nulls first, id desc");
    }

    Optional<SigningKey> opened(KeySeal seal) {
        var key = key();
        return seal.open(sealed, key).filter(secret -> secret.length > 0).map(secret -> new SigningKey(secret, key));
    }

    void end(Instant at, KeySeal seal) {
        signsUntil = at;
        sealed = seal.seal(new byte[0], key());
    }

    void revoke(Revocation said) {
        revocation = said;
    }

    public VerifyingKey key() {
        return VerifyingKey.of(encoded);
    }

    public String thumbprint() {
        return thumbprint;
    }

    /** Whether it is the one that signs. */
    public boolean inUse() {
        return signsUntil == null;
    }

    /** From when on it has signed; nobody knows of those of earlier times. */
    public @Nullable Instant signsSince() {
        return signsSince;
    }

    public @Nullable Instant signsUntil() {
        return signsUntil;
    }

    public boolean revoked() {
        return revocation != null;
    }

    /** Only revoked keys have one. */
    public Revocation revocation() {
        return Objects.requireNonNull(revocation, "not revoked");
    }

    /** Whether what it signed at some time is to be believed. */
    public boolean vouchesFor(Instant time) {
        return revocation == null || time.isBefore(revocation.since());
    }
}
