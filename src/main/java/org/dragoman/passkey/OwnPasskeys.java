package org.dragoman.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.SignedIn;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** What people do with their own passkeys. Each call lands whole or not at all, and is written to the trail. */
@ApplicationScoped
class OwnPasskeys {
    private final SignedIn me;
    private final PasskeyChecks checks;
    private final PasskeyOptions options;
    private final Trail trail;

    @Inject
    OwnPasskeys(SignedIn me, PasskeyChecks checks, PasskeyOptions options, Trail trail) {
        this.me = me;
        this.checks = checks;
        this.options = options;
        this.trail = trail;
    }

    /** @param options of the browser, to make another one */
    record Present(List<Passkey> passkeys, String options) {}

    @Transactional
    Present present() {
        var account = own();
        var passkeys = Passkey.of(account);
        return new Present(passkeys, options.toRegister(account, passkeys));
    }

    /** @param brought by the browser from a new passkey; password, for a browser that was left alone makes none */
    @Transactional
    void register(String brought, String name, String password) {
        var account = own();
        if (!account.admits(password)) {
            throw Refusal.badInput("password-wrong", PasskeyMessages.class, PasskeyMessages::password_wrong);
        }
        var passkey = checks.registered(brought, name, PasskeyOptions.registration(account), account);
        passkey.persist();
        trail.record(account.username(), Deed.of("account.passkey-added", passkey.name()));
    }

    @Transactional
    void remove(long id) {
        var account = own();
        var passkey = Passkey.of(account).stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        passkey.delete();
        trail.record(account.username(), Deed.of("account.passkey-removed", passkey.name()));
    }

    private Account own() {
        return me.own().orElseThrow(Refusal::notFound);
    }
}
