package org.dragoman.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Duty;
import org.dragoman.web.Refusal;

/** Whoever needs a second factor and has none sets it up; nothing else is open to them until then. */
@ApplicationScoped
class FactorDuty implements Duty {
    private static final List<String> OPEN = List.of(
            "/me/second-factor", "/me/passkeys", OwnFactorApi.PATH, "/sign-in", "/sign-out", "/language", "/malformed");

    private final FactorRule rule;
    private final SignedIn me;

    @Inject
    FactorDuty(FactorRule rule, SignedIn me) {
        this.rule = rule;
        this.me = me;
    }

    @Override
    public boolean comesBefore(String path) {
        boolean open = OPEN.stream().anyMatch(o -> path.equals(o) || path.startsWith(o + "/"));
        return !open && !me.isVouchedFor() && me.ifAny().filter(rule::isUnmetBy).isPresent();
    }

    @Override
    public URI page() {
        return URI.create(SecondFactorResource.PATH);
    }

    @Override
    public Refusal refusal() {
        return Refusal.forbidden("factor-needed", FactorMessages.class, FactorMessages::needed);
    }
}
