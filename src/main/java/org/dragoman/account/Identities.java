package org.dragoman.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out who is asking, anew at every request: a disabled account or a lost role counts at once. */
@ApplicationScoped
class Identities {

    /** @throws AuthenticationFailedException when there is no such account or it does not satisfy the proof */
    @ActivateRequestContext
    SecurityIdentity of(String username, Predicate<Account> proof) {
        return identity(Account.named(username).filter(a -> !a.disabled()).filter(proof));
    }

    @ActivateRequestContext
    SecurityIdentity ofToken(String token) {
        return identity(PersonalToken.holder(token).filter(a -> !a.disabled()));
    }

    private static SecurityIdentity identity(Optional<Account> found) {
        var account = found.orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .build();
    }
}
