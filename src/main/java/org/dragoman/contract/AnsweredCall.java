package org.dragoman.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.dragoman.secret.SecretBox;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A call that was made, and what it was answered: sealed under its key, of which nothing but a digest is stored. */
@Entity
@IdClass(AnsweredCall.CallId.class)
class AnsweredCall extends PanacheEntityBase {
    /** A key seals one answer: no other could stand in its place. */
    private static final byte[] NO_OWNER = {};

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
        this.answer = box(key).seal(answer.content(), NO_OWNER);
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
        return new Answer(status, location, tag, box(key).open(answer, NO_OWNER).orElseThrow());
    }

    private static SecretBox box(IdempotencyKey key) {
        return new SecretBox(key.secret());
    }
}
