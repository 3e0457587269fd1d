package org.dragoman.passkey;

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
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A key pair whose private half a device or a store of passwords keeps for somebody; of it, the public half. */
@Entity
class Passkey extends PanacheEntityBase {
    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Account account;

    @Column
    private String name;

    @Column
    private String credentialId;

    @Column
    private byte[] credential;

    @Column
    private long counter;

    @Column
    private Instant createdAt;

    @Column
    private @Nullable Instant usedAt;

    protected Passkey() {}

    /** @param credentialId in Base64 for addresses; credential, what has to be known of it to verify a signature */
    Passkey(Account account, String name, String credentialId, byte[] credential, long counter) {
        this.account = account;
        this.name = name.strip();
        this.credentialId = credentialId;
        this.credential = credential.clone();
        this.counter = counter;
        this.createdAt = Instant.now();
        if (this.name.isEmpty() || this.name.length() > LONGEST_NAME) {
            throw Refusal.badInput("passkey-name", PasskeyMessages.class, PasskeyMessages::name_missing);
        }
    }

    static List<Passkey> of(Account account) {
        return list("account = ?1 order by createdAt", account);
    }

    static Optional<Passkey> called(String credentialId) {
        return find("select p from Passkey p join fetch p.account where p.credentialId = ?1", credentialId)
                .singleResultOptional();
    }

    /** @param counted so often as the device says; one that counts never counts backwards, or it is a copy */
    void use(long counted) {
        counter = counted;
        usedAt = Instant.now();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String name() {
        return name;
    }

    String credentialId() {
        return credentialId;
    }

    byte[] credential() {
        return credential.clone();
    }

    long counter() {
        return counter;
    }

    Account account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
