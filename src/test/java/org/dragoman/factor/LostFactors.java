package org.dragoman.factor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dragoman.account.Account;

/** Second factors whose authenticator nobody has, with one recovery code. */
@ApplicationScoped
class LostFactors {
    static final String RECOVERY_CODE = "AAAA-BBBB";

    @Inject
    SealedKeys keys;

    void of(Account account) {
        QuarkusTransaction.requiringNew().run(() -> {
            var own = Account.named(account.username()).orElseThrow();
            own.askForSecondFactor(true);
            var factor = new SecondFactor(own, keys.seal(OneTimeCode.freshKey(), own.id()));
            factor.confirm(List.of(RECOVERY_CODE));
            factor.persist();
        });
    }
}
