package org.dragoman.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Finds out who is asking, anew at every request: a disabled account, a lost role or another password counts at once.
 */
@ApplicationScoped
class Identities {
    /** The attribute of an identity that is the account itself. */
    static final String ACCOUNT = "account";

    private static final SecurityIdentity STRANGER = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true)
            .build();

    private final FailedSignIns failures;
    private final VerifiedPasswords lately;

    @Inject
    Identities(FailedSignIns failures, VerifiedPasswords lately) {
        this.failures = failures;
        this.lately = lately;
    }

    /** @throws AuthenticationFailedException where that is no account's password */
    @ActivateRequestContext
    SecurityIdentity ofPassword(String username, String password) {
        if (failures.tooMany(username)) {
            throw new AuthenticationFailedException();
        }
        var account = Account.named(username);
        boolean right = account.map(a -> a.admits(password, lately)).orElseGet(() -> Passwords.match(password, null));
        if (!right) {
            failures.add(username);
            throw new AuthenticationFailedException();
        }
        failures.forget(username);
        return account.map(Identities::identity).orElseThrow(AuthenticationFailedException::new);
    }

    /** A session that has ended makes a stranger of its bearer, so that they still see what strangers see. */
    @ActivateRequestContext
    SecurityIdentity ofSession(String name) {
        return SignIn.named(name)
                .flatMap(signIn -> Account.named(signIn.username()).filter(signIn::holdsFor))
                .map(Identities::identity)
                .orElse(STRANGER);
    }

    /** @throws AuthenticationFailedException where no account has such a token */
    @ActivateRequestContext
    SecurityIdentity ofToken(String token) {
        return PersonalToken.holder(token)
                .filter(account -> !account.disabled())
                .map(Identities::identity)
                .orElseThrow(AuthenticationFailedException::new);
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(SignIn.of(account))
                .addAttribute(ACCOUNT, account)
                .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .build();
    }
}
