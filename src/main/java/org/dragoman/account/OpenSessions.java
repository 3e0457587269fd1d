package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.dragoman.observation.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sessions that hold. */
@ApplicationScoped
class OpenSessions implements Level {
    private final Duration unseen;

    @Inject
    OpenSessions(@ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration unseen) {
        this.unseen = unseen;
    }

    @Override
    public String name() {
        return "dragoman.sessions";
    }

    @Override
    public String description() {
        return "Browsers in which somebody is signed in";
    }

    @Override
    public long now() {
        return BrowserSession.count(
                "endedAt is null and seenAt > ?1", Instant.now().minus(unseen));
    }
}
