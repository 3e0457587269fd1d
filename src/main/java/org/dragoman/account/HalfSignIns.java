package org.dragoman.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.web.Refusal;

/** Somebody who has shown their password in this browser, and has to show their second factor before they are let in. */
@RequestScoped
public class HalfSignIns {
    /** The page that asks for it; it stands in the room of the second factor. */
    static final String PAGE = "/sign-in/second";

    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final KnownDevices devices;
    private final FailedSignIns failures;

    @Inject
    HalfSignIns(SecurityIdentity identity, RoutingContext routing, KnownDevices devices, FailedSignIns failures) {
        this.identity = identity;
        this.routing = routing;
        this.devices = devices;
        this.failures = failures;
    }

    /** Whose it is; nobody's, where no password was shown lately. */
    public Optional<Account> whose() {
        return session().map(BrowserSession::account);
    }

    private Optional<BrowserSession> session() {
        return Optional.ofNullable(identity.<BrowserSession>getAttribute(Identities.HALF));
    }

    /** Whether they were let in by this browser before. */
    public boolean isFromKnownDevice() {
        return attempt().known();
    }

    /** Lets them in; the browser is known from now on. */
    @Transactional
    public void complete() {
        inHand(BrowserSession::complete);
        failures.forget(attempt());
        devices.remember(attempt().username(), routing);
    }

    /** Counts a wrong factor like a wrong password; after some, the password is asked for again. */
    @Transactional
    public void err() {
        inHand(BrowserSession::err);
        failures.add(attempt());
    }

    private void inHand(Consumer<BrowserSession> deed) {
        var session = BrowserSession.<BrowserSession>findByIdOptional(
                session().orElseThrow(Refusal::notFound).id());
        deed.accept(session.orElseThrow(Refusal::notFound));
    }

    private Attempt attempt() {
        return devices.attempt(whose().orElseThrow(Refusal::notFound).username(), routing);
    }
}
