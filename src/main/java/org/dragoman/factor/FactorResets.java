package org.dragoman.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** An administrator takes a lost second factor away, so that its owner gets in by the password and sets up another. */
@ApplicationScoped
class FactorResets {

    /** Somebody's second factor was taken away; they are written to once that is stored. */
    record Reset(Account account) {}

    private final Trail trail;
    private final Event<Reset> letters;

    @Inject
    FactorResets(Trail trail, Event<Reset> letters) {
        this.trail = trail;
        this.letters = letters;
    }

    @Transactional
    void reset(String username, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var account = Account.named(username).orElseThrow(Refusal::notFound);
        if (!account.hasSecondFactor()) {
            throw Refusal.conflict("factor-absent", FactorMessages.class, FactorMessages::absent);
        }
        OwnSecondFactor.forget(account);
        account.askForSecondFactor(false);
        trail.record(by.username(), Deed.of("account.second-factor-reset", account.username()));
        letters.fire(new Reset(account));
    }
}
