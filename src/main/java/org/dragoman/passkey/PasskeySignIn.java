package org.dragoman.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;

/** Whose a passkey is that somebody shows. */
@ApplicationScoped
class PasskeySignIn {
    private final PasskeyChecks checks;

    @Inject
    PasskeySignIn(PasskeyChecks checks) {
        this.checks = checks;
    }

    @Transactional
    Account holder(String brought) {
        var account =
                checks.shown(brought, PasskeyOptions.SIGN_IN, Passkey::called).account();
        return Account.named(account.username()).orElseThrow();
    }
}
