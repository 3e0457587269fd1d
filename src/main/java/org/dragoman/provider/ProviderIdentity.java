package org.dragoman.provider;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Optional;
import org.dragoman.account.Account;

/** Whose an identity at a provider is. */
@Entity
@IdClass(ProviderIdentity.Key.class)
class ProviderIdentity extends PanacheEntityBase {

    /** A provider's name for somebody, which it never gives to another (OpenID Connect Core 1.0, section 5.7). */
    record Key(String issuer, String subject) implements Serializable {}

    @Id
    private String issuer = "";

    @Id
    private String subject = "";

    @ManyToOne
    private Account account;

    protected ProviderIdentity() {}

    ProviderIdentity(String issuer, String subject, Account account) {
        this.issuer = issuer;
        this.subject = subject;
        this.account = account;
    }

    static Optional<Account> holder(String issuer, String subject) {
        Optional<ProviderIdentity> known = findByIdOptional(new Key(issuer, subject));
        return known.map(identity -> identity.account);
    }
}
