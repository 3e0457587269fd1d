package org.dragoman.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A secret that a program shows in the name of an account; only its hash is stored. */
@Entity
class PersonalToken extends PanacheEntityBase {
    private static final Duration USED_AGAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Account account;

    @Column
    private String name;

    @Column
    private String tokenHash;

    @Column
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    @Column
    private @Nullable Instant revokedAt;

    protected PersonalToken() {}

    PersonalToken(Account account, NewToken wanted, String secret, Instant now) {
        this.account = account;
        this.name = wanted.checkedName();
        this.scope = wanted.checkedScope();
        this.tokenHash = Invitation.hash(secret);
        this.createdAt = now;
        this.expiresAt = wanted.expiry(now);
    }

    /** The token with a secret that still counts, together with its account, in one statement. */
    static Optional<PersonalToken> shown(String secret, Instant now) {
        return find(
                        "select t from PersonalToken t join fetch t.account a left join fetch a.roles"
                                + " left join fetch a.languages"
                                + " where t.tokenHash = ?1 and t.revokedAt is null and t.expiresAt > ?2",
                        Invitation.hash(secret),
                        now)
                .singleResultOptional();
    }

    static List<PersonalToken> of(Account account) {
        return list("account = ?1 and revokedAt is null order by createdAt", account);
    }

    /** Whether it has to be written that it was used: once a minute is enough to know an idle one by. */
    boolean isToBeSeen(Instant now) {
        return usedAt == null || now.isAfter(usedAt.plus(USED_AGAIN));
    }

    /** Writes that it was used. */
    void see(Instant now) {
        update("usedAt = ?1 where id = ?2", now, id);
    }

    void revoke() {
        revokedAt = Instant.now();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    Account account() {
        return account;
    }

    public TokenScope scope() {
        return scope;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isExpired() {
        return !Instant.now().isBefore(expiresAt);
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
