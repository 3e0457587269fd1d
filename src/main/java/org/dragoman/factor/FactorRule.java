package org.dragoman.factor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.account.Account;
import org.dragoman.account.AccountStatus;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.background.Background;

/** Which roles need a second factor, as an administrator has said. Another instance knows of it within a minute. */
@ApplicationScoped
class FactorRule {

    /** The rule is now another; told once that is stored. */
    record Changed(Set<Role> roles) {}

    private final Trail trail;
    private final Event<Changed> changed;
    private volatile Set<Role> roles = Set.of();

    @Inject
    FactorRule(Trail trail, Event<Changed> changed) {
        this.trail = trail;
        this.changed = changed;
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    @Background
    @Scheduled(every = "60s", delayed = "60s")
    void look() {
        roles = QuarkusTransaction.requiringNew().call(FactorRole::all);
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed to) {
        roles = to.roles();
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whether somebody has to set up a second factor before anything else; beside a password, or there is no first. */
    boolean isUnmetBy(Account account) {
        return account.standing() == AccountStatus.ACTIVE
                && !account.hasSecondFactor()
                && roles.stream().anyMatch(account::has);
    }

    @Transactional
    void change(Set<Role> wanted, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var before = FactorRole.all();
        if (!before.equals(wanted)) {
            FactorRole.keep(wanted);
            trail.record(
                    by.username(),
                    Deed.of("site.second-factor", "").changing(new TreeSet<>(before), new TreeSet<>(wanted)));
            changed.fire(new Changed(Set.copyOf(wanted)));
        }
    }
}
