package org.dragoman.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.web.ChangeGuard;
import org.dragoman.web.LanguagePreference;
import org.dragoman.web.Refusal;

/**
 * Who is asking.
 *
 * <p>Templates know it as {@code inject:me}.
 */
@Named("me")
@RequestScoped
public class SignedIn implements LanguagePreference, ChangeGuard {
    private final SecurityIdentity identity;

    @Inject
    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The account of the person who is asking, as it was when the request came. */
    public Account account() {
        return ifAny().orElseThrow(Refusal::notFound);
    }

    public Optional<Account> ifAny() {
        return Optional.ofNullable(identity.<Account>getAttribute(Identities.ACCOUNT));
    }

    /** The same account, loaded in the present transaction: whoever changes it asks for this one. */
    public Optional<Account> own() {
        return ifAny().flatMap(account -> Account.named(account.username()));
    }

    /** Whether the request came from that session. */
    boolean isIn(BrowserSession session) {
        return identity.getPrincipal() instanceof SignIn signIn && session.id().equals(signIn.session());
    }

    /** Whether a passkey or a provider let them in, and no password. */
    public boolean isVouchedFor() {
        return identity.getAttribute(Identities.VOUCHED) != null;
    }

    /** Whether a program asks, with a token. */
    boolean showsToken() {
        return identity.getAttribute(Identities.SCOPE) != null;
    }

    /** A token that only reads is held to that, whatever its account may do. */
    @Override
    public void mustBeFreeToChange() {
        if (identity.getAttribute(Identities.SCOPE) == TokenScope.READ) {
            throw Refusal.forbidden("token-reads", AccountMessages.class, AccountMessages::token_reads);
        }
    }

    /** Whether nobody can be signed in, for there is no account yet. */
    public boolean nobodyYet() {
        return anonymous() && Account.count() == 0;
    }

    public boolean administrator() {
        return identity.hasRole(Role.Names.ADMINISTRATOR);
    }

    public boolean editor() {
        return identity.hasRole(Role.Names.EDITOR);
    }

    public boolean translator() {
        return identity.hasRole(Role.Names.TRANSLATOR);
    }

    public boolean reviewer() {
        return identity.hasRole(Role.Names.REVIEWER);
    }

    public boolean publisher() {
        return identity.hasRole(Role.Names.PUBLISHER);
    }

    @Override
    public Optional<Language> preferred() {
        return ifAny().map(Account::interfaceLanguage);
    }

    @Override
    @Transactional
    public void prefer(Language language) {
        own().ifPresent(account -> account.prefer(language));
    }
}
