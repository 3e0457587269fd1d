package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sessions of browsers. They stand in the database, so that each begins and ends on every instance at once. */
@ApplicationScoped
class Sessions {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Duration unseen;

    /** @param unseen after which a session is over; its cookie is so, too */
    @Inject
    Sessions(@ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration unseen) {
        this.unseen = unseen;
    }

    BrowserSession begin(Account account, String userAgent) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = Instant.now();
            BrowserSession.forget(account, now.minus(REMEMBERED));
            var session = new BrowserSession(account, userAgent, now);
            session.persist();
            return session;
        });
    }

    /** The session that a cookie names, if it still holds. */
    Optional<BrowserSession> resume(SignIn signIn) {
        var now = Instant.now();
        var session = BrowserSession.open(signIn, now.minus(unseen));
        session.filter(s -> s.isToBeSeen(now))
                .ifPresent(s -> QuarkusTransaction.requiringNew().run(() -> s.see(now)));
        return session;
    }

    List<BrowserSession> of(Account account) {
        return BrowserSession.of(account, Instant.now().minus(unseen));
    }
}
