package org.dragoman.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out who is asking, anew at every request: a disabled account or a lost role counts at once.
 *
 * <p>Every method throws {@link AuthenticationFailedException} where there is no such account.
 */
@ApplicationScoped
class Identities {
    private final FailedSignIns failures;

    @Inject
    Identities(FailedSignIns failures) {
        this.failures = failures;
    }

    @ActivateRequestContext
    SecurityIdentity ofPassword(String username, String password) {
        if (failures.tooMany(username)) {
            throw new AuthenticationFailedException();
        }
        var account = Account.named(username);
        boolean right = account.map(a -> a.admits(password)).orElseGet(() -> Passwords.match(password, null));
        if (!right) {
            failures.add(username);
            throw new AuthenticationFailedException();
        }
        failures.forget(username);
        return identity(account);
    }

    @ActivateRequestContext
    SecurityIdentity ofSession(String username) {
        return identity(Account.named(username));
    }

    @ActivateRequestContext
    SecurityIdentity ofToken(String token) {
        return identity(PersonalToken.holder(token));
    }

    private static SecurityIdentity identity(Optional<Account> found) {
        var account = found.filter(a -> !a.disabled()).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .build();
    }
}
