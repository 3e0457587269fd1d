package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.web.GuardedCookies;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sessions of browsers. They stand in the database, so that each begins and ends on every instance at once. */
@ApplicationScoped
class Sessions {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Duration unseen;
    private final GuardedCookies cookies;

    /** @param unseen after which a session is over; its cookie is so, too */
    @Inject
    Sessions(@ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration unseen, GuardedCookies cookies) {
        this.unseen = unseen;
        this.cookies = cookies;
    }

    BrowserSession begin(Account account, String userAgent) {
        return begun(account, userAgent, session -> session);
    }

    /** The same for somebody who shows neither a password nor a second factor here. */
    BrowserSession beginVouched(Account account, String userAgent, @Nullable String voucher) {
        return begun(account, userAgent, session -> session.vouchedFor(voucher));
    }

    private BrowserSession begun(Account account, String userAgent, UnaryOperator<BrowserSession> kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = Instant.now();
            BrowserSession.forget(account, now.minus(REMEMBERED));
            var session = kind.apply(new BrowserSession(account, userAgent, cookies.areSet(), now));
            session.persist();
            return session;
        });
    }

    /**
     * The session that a cookie names, if it still holds.
     *
     * @param unguarded whether the cookie has a name that a neighbouring host may have set: it then names no session that
     *     began under the other name
     */
    Optional<BrowserSession> resume(SignIn signIn, boolean unguarded) {
        var now = Instant.now();
        var session = BrowserSession.open(signIn, now.minus(unseen)).filter(s -> !(unguarded && s.isGuarded()));
        session.filter(s -> s.isToBeSeen(now))
                .ifPresent(s -> QuarkusTransaction.requiringNew().run(() -> s.see(now)));
        return session;
    }

    List<BrowserSession> of(Account account) {
        return BrowserSession.of(account, Instant.now().minus(unseen));
    }
}
