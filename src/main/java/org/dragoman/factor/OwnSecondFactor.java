package org.dragoman.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.OwnSessions;
import org.dragoman.account.SignedIn;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** What people do with their own second factor. Each call lands whole or not at all, and is written to the trail. */
@ApplicationScoped
class OwnSecondFactor {
    private final SignedIn me;
    private final OwnSessions sessions;
    private final SealedKeys keys;
    private final Trail trail;

    @Inject
    OwnSecondFactor(SignedIn me, OwnSessions sessions, SealedKeys keys, Trail trail) {
        this.me = me;
        this.sessions = sessions;
        this.keys = keys;
        this.trail = trail;
    }

    /** @param recoveryCodes how many are left */
    record Present(boolean on, int recoveryCodes, Optional<byte[]> key) {}

    @Transactional
    Present present() {
        var account = own();
        var factor = SecondFactor.of(account);
        return new Present(
                account.hasSecondFactor(),
                factor.map(SecondFactor::recoveryCodes).orElse(0),
                factor.filter(f -> !f.isConfirmed()).flatMap(f -> keys.open(f.sealedKey(), account.id())));
    }

    /** Makes a key, that counts for nothing until it is confirmed; one that was not confirmed is gone. */
    @Transactional
    void begin(String password) {
        var account = showing(password);
        if (account.hasSecondFactor()) {
            throw Refusal.conflict("factor-present", FactorMessages.class, FactorMessages::present_already);
        }
        forget(account);
        new SecondFactor(account, keys.seal(OneTimeCode.freshKey(), account.id())).persist();
    }

    /**
     * Switches it on, for somebody whose authenticator shows the right code; other browsers are signed out.
     *
     * @return recovery codes, stored nowhere
     */
    @Transactional
    List<String> confirm(String code) {
        var account = own();
        var factor = SecondFactor.locked(account).filter(f -> !f.isConfirmed()).orElseThrow(Refusal::notFound);
        var key = keys.open(factor.sealedKey(), account.id()).orElseThrow(Refusal::notFound);
        if (!factor.takes(code, key, Instant.now())) {
            throw wrong();
        }
        var codes = RecoveryCodes.fresh();
        factor.confirm(codes);
        account.askForSecondFactor(true);
        sessions.endOthers();
        record("account.second-factor-on", account);
        return codes;
    }

    static Refusal wrong() {
        return Refusal.badInput("factor-code", FactorMessages.class, FactorMessages::code_wrong);
    }

    /** Other recovery codes, in place of those there were. */
    @Transactional
    List<String> renew(String password) {
        var account = showing(password);
        var codes = RecoveryCodes.fresh();
        SecondFactor.of(account)
                .filter(SecondFactor::isConfirmed)
                .orElseThrow(Refusal::notFound)
                .renew(codes);
        record("account.recovery-codes-renewed", account);
        return codes;
    }

    @Transactional
    void remove(String password) {
        var account = showing(password);
        forget(account);
        if (account.hasSecondFactor()) {
            account.askForSecondFactor(false);
            record("account.second-factor-off", account);
        }
    }

    static void forget(Account account) {
        SecondFactor.of(account).ifPresent(factor -> {
            factor.delete();
            SecondFactor.flush();
        });
    }

    private Account showing(String password) {
        var account = own();
        if (!account.admits(password)) {
            throw Refusal.badInput("password-wrong", FactorMessages.class, FactorMessages::password_wrong);
        }
        return account;
    }

    private Account own() {
        return me.own().orElseThrow(Refusal::notFound);
    }

    private void record(String action, Account account) {
        trail.record(account.username(), Deed.of(action, account.username()));
    }
}
