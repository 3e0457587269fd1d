package org.dragoman.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A call that was made, and what it was answered: encrypted with its key, of which nothing but a digest is stored. */
@Entity
@IdClass(AnsweredCall.CallId.class)
class AnsweredCall extends PanacheEntityBase {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** An account, and the digest of a key of its own. */
    record CallId(String account, String keyDigest) implements Serializable {}

    @Id
    @Column
    private String account;

    @Id
    @Column
    private String keyDigest;

    @Column
    private String requestDigest;

    @Column
    private int status;

    @Column
    private @Nullable String location;

    @Column
    private @Nullable String tag;

    @Column
    private byte[] answer;

    @Column
    private Instant at;

    protected AnsweredCall() {}

    AnsweredCall(String account, IdempotencyKey key, String asked, Answer answer) {
        this.account = account;
        this.keyDigest = key.stored();
        this.requestDigest = asked;
        this.status = answer.status();
        this.location = answer.location();
        this.tag = answer.tag();
        this.answer = encrypted(answer.content(), key);
        this.at = Instant.now();
    }

    /** Takes a key for the present transaction, on whichever instance; refused while another call holds it. */
    static void hold(String account, IdempotencyKey key) {
        var free = getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, account + " " + key.stored())
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            throw Refusal.conflict("under-way", ContractMessages.class, ContractMessages::under_way);
        }
    }

    static Optional<AnsweredCall> of(String account, IdempotencyKey key) {
        return findByIdOptional(new CallId(account, key.stored()));
    }

    static long forgetBefore(Instant time) {
        return delete("at < ?1", time);
    }

    boolean isTo(String asked) {
        return requestDigest.equals(asked);
    }

    Answer answer(IdempotencyKey key) {
        return new Answer(status, location, tag, decrypted(key));
    }

    private static byte[] encrypted(byte[] content, IdempotencyKey key) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var hidden = ciphered(Cipher.ENCRYPT_MODE, key, nonce, content);
        var all = Arrays.copyOf(nonce, NONCE + hidden.length);
        System.arraycopy(hidden, 0, all, NONCE, hidden.length);
        return all;
    }

    private byte[] decrypted(IdempotencyKey key) {
        var nonce = Arrays.copyOf(answer, NONCE);
        return ciphered(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(answer, NONCE, answer.length));
    }

    private static byte[] ciphered(int mode, IdempotencyKey key, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
