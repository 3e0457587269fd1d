package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dragoman.observation.Counted;
import org.dragoman.observation.LogFields;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is asking, anew at every request: a disabled account, a lost role or another password counts at once.
 */
@ApplicationScoped
class Identities {
    /** The attribute of an identity that is the account itself. */
    static final String ACCOUNT = "account";

    /** The attribute of an identity that says what its token may do; there is none without a token. */
    static final String SCOPE = "scope";

    /** The attribute of an identity for whom something else than a password vouches. */
    static final String VOUCHED = "vouched";

    /** The attribute of a stranger who has shown a password and not yet the second factor: their session. */
    static final String HALF = "half";

    private static final SecurityIdentity STRANGER = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true)
            .build();

    private final FailedSignIns failures;
    private final VerifiedPasswords lately;
    private final Sessions sessions;

    @Inject
    Identities(FailedSignIns failures, VerifiedPasswords lately, Sessions sessions) {
        this.failures = failures;
        this.lately = lately;
        this.sessions = sessions;
    }

    /** @throws AuthenticationFailedException where that is no account's password */
    @ActivateRequestContext
    SecurityIdentity ofPassword(Attempt attempt, String password) {
        var account = admitted(attempt, password);
        if (account.hasSecondFactor()) {
            // Whoever guesses learns nothing from it: the same is said of a wrong one, and counted.
            failures.add(attempt);
            throw new AuthenticationFailedException();
        }
        failures.forget(attempt);
        return identity(account, null);
    }

    /**
     * The same for a browser, which begins a session.
     *
     * @param userAgent what the browser calls itself
     */
    @ActivateRequestContext
    SecurityIdentity ofForm(Attempt attempt, String password, String userAgent) {
        var account = admitted(attempt, password);
        var session = sessions.begin(account, userAgent);
        if (session.isHalf()) {
            return half(session);
        }
        failures.forget(attempt);
        return identity(account, session.id());
    }

    private Account admitted(Attempt attempt, String password) {
        var account = Account.named(attempt.username());
        boolean right = account.map(a -> a.admits(password, lately)).orElseGet(() -> Passwords.match(password, null));
        if (!right) {
            failures.add(attempt);
            Counted.SIGN_IN_FAILURE.count("password");
            throw new AuthenticationFailedException();
        }
        return account.orElseThrow(AuthenticationFailedException::new);
    }

    /**
     * A session that has ended makes a stranger of its bearer, so that they still see what strangers see.
     *
     * @param unguarded as {@link Sessions#resume} takes it
     */
    @ActivateRequestContext
    SecurityIdentity ofSession(String name, boolean unguarded) {
        return SignIn.named(name)
                .flatMap(signIn -> sessions.resume(signIn, unguarded))
                .map(session -> session.isHalf() ? half(session) : whole(session))
                .orElse(STRANGER);
    }

    /** @throws AuthenticationFailedException where no account has such a token */
    @ActivateRequestContext
    SecurityIdentity ofToken(String token) {
        var now = Instant.now();
        var shown = PersonalToken.shown(token, now)
                .filter(t -> !t.account().disabled())
                .orElseThrow(Identities::unknownToken);
        if (shown.isToBeSeen(now)) {
            QuarkusTransaction.requiringNew().run(() -> shown.see(now));
        }
        return QuarkusSecurityIdentity.builder(identity(shown.account(), null))
                .addAttribute(SCOPE, shown.scope())
                .build();
    }

    private static SecurityIdentity whole(BrowserSession session) {
        var identity = identity(session.account(), session.id());
        return session.voucher() == null
                ? identity
                : QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(VOUCHED, true)
                        .build();
    }

    /** Nobody as yet, in a session that can be theirs. */
    private static SecurityIdentity half(BrowserSession session) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignIn(session.account().username(), session.id()))
                .setAnonymous(true)
                .addAttribute(HALF, session)
                .build();
    }

    private static AuthenticationFailedException unknownToken() {
        Counted.SIGN_IN_FAILURE.count("token");
        return new AuthenticationFailedException();
    }

    private static SecurityIdentity identity(Account account, @Nullable UUID session) {
        LogFields.account(account.username());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignIn(account.username(), session))
                .addAttribute(ACCOUNT, account)
                .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .build();
    }
}
