package org.dragoman.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A secret that a program shows in the name of an account; only its hash is stored. */
@Entity
class PersonalToken extends PanacheEntityBase {
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

    @Column
    private @Nullable Instant revokedAt;

    protected PersonalToken() {}

    PersonalToken(Account account, String name, String secret) {
        this.account = account;
        this.name = name.strip();
        this.tokenHash = Invitation.hash(secret);
        this.createdAt = Instant.now();
    }

    static Optional<Account> holder(String secret) {
        Optional<PersonalToken> token = find("tokenHash = ?1 and revokedAt is null", Invitation.hash(secret))
                .firstResultOptional();
        return token.map(t -> t.account);
    }

    static List<PersonalToken> of(Account account) {
        return list("account = ?1 and revokedAt is null order by createdAt", account);
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
}
