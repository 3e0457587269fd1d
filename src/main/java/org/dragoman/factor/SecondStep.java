package org.dragoman.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dragoman.account.Account;
import org.dragoman.account.HalfSignIns;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** Whoever has shown their password shows a code. */
@ApplicationScoped
class SecondStep {
    private final HalfSignIns half;
    private final SealedKeys keys;
    private final Trail trail;

    @Inject
    SecondStep(HalfSignIns half, SealedKeys keys, Trail trail) {
        this.half = half;
        this.keys = keys;
        this.trail = trail;
    }

    /** Lets them in for the right code. A wrong one counts, though it is refused. */
    @Transactional(dontRollbackOn = Refusal.class)
    void show(String code) {
        var account = half.whose().orElseThrow(Refusal::notFound);
        var factor =
                SecondFactor.locked(account).filter(SecondFactor::isConfirmed).orElseThrow(Refusal::notFound);
        var now = Instant.now();
        if (factor.isGuessedAt(now) && !half.isFromKnownDevice()) {
            throw Refusal.conflict("factor-slow", FactorMessages.class, FactorMessages::slow);
        }
        int before = factor.recoveryCodes();
        if (!factor.takes(code, keys.open(factor.sealedKey(), account.id()).orElse(new byte[1]), now)) {
            half.err();
            throw OwnSecondFactor.wrong();
        }
        if (factor.recoveryCodes() < before) {
            trail.record(account.username(), Deed.of("account.recovery-code-used", account.username()));
        }
        half.complete();
    }

    /** Whose code is asked for. */
    Account asked() {
        return half.whose().orElseThrow(Refusal::notFound);
    }

    boolean isUnderWay() {
        return half.whose().isPresent();
    }
}
