package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** What people do with their own tokens. Each call lands whole or not at all, and is written to the trail. */
@ApplicationScoped
class OwnTokens {
    private final SignedIn me;
    private final Trail trail;

    @Inject
    OwnTokens(SignedIn me, Trail trail) {
        this.me = me;
        this.trail = trail;
    }

    /** @param secret given back once and stored nowhere */
    record Made(PersonalToken token, String secret) {}

    @Transactional
    List<PersonalToken> list() {
        return PersonalToken.of(present());
    }

    /** A new token. A token makes none: it would outlive itself. */
    @Transactional
    Made create(NewToken wanted) {
        if (me.showsToken()) {
            throw Refusal.forbidden("token-by-token", AccountMessages.class, AccountMessages::token_by_token);
        }
        var account = present();
        var secret = Invitation.secret();
        var token = new PersonalToken(account, wanted, secret, Instant.now());
        token.persist();
        record("token.created", account, token);
        return new Made(token, secret);
    }

    /** Ends one, at once. */
    @Transactional
    void revoke(long id) {
        var account = present();
        var token = PersonalToken.of(account).stream()
                .filter(t -> t.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        revoke(account, token);
    }

    /** Ends all of them, at once. */
    @Transactional
    void revokeAll() {
        var account = present();
        PersonalToken.of(account).forEach(token -> revoke(account, token));
    }

    private void revoke(Account account, PersonalToken token) {
        token.revoke();
        record("token.revoked", account, token);
    }

    private Account present() {
        return me.own().orElseThrow(Refusal::notFound);
    }

    private void record(String action, Account account, PersonalToken token) {
        trail.record(account.username(), Deed.of(action, token.name()));
    }
}
