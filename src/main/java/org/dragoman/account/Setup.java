package org.dragoman.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The first administrator of a fresh installation. Whoever makes the account shows a code that the application writes to
 * its log, so that no stranger can take the installation; once there is an account, there is no setup any more.
 */
@ApplicationScoped
class Setup {
    private static final Logger LOG = Logger.getLogger(Setup.class);
    private static final String DEMONSTRATION = "demonstration";
    private static final int CODE_LENGTH = 12;

    private final Site site;
    private final SiteMove move;
    private final Trail trail;
    private final String mode;
    private final String code;

    @Inject
    Setup(
            Site site,
            SiteMove move,
            Trail trail,
            @ConfigProperty(name = "dragoman.mode") String mode,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.site = site;
        this.move = move;
        this.trail = trail;
        this.mode = mode;
        // Made from the key that the instances of an installation share, so that the code of each is good at all.
        this.code = Invitation.hash("setup " + installationKey).substring(0, CODE_LENGTH);
    }

    void announce(@Observes StartupEvent start) {
        if (open()) {
            LOG.infof(
                    "There is no account yet. Open %s and give the setup code %s",
                    site.address().resolve("/setup"), code);
        }
    }

    /** Whether the installation waits for its first account. */
    boolean open() {
        return !mode.equals(DEMONSTRATION) && Account.count() == 0;
    }

    void mustBeOpen() {
        if (!open()) {
            throw Refusal.notFound();
        }
    }

    /**
     * Makes the first account, an administrator. Of two who try at once, one succeeds.
     *
     * @param address where people reach the site; null where the configuration says it
     */
    @Transactional
    Account administrator(String givenCode, NewAccount wanted, String password, @Nullable URI address) {
        Account.lockAll();
        mustBeOpen();
        mustBeCode(givenCode);
        var account = wanted.made();
        account.entrust(Set.of(Role.ADMINISTRATOR), Set.of());
        account.changePassword(password);
        account.persist();
        trail.record(account.username(), Deed.of("account.set-up", account.username()));
        if (address != null) {
            move.to(address, account);
        }
        return account;
    }

    String code() {
        return code;
    }

    private void mustBeCode(String given) {
        if (!MessageDigest.isEqual(bytes(code), bytes(given.strip()))) {
            throw Refusal.badInput("setup-code", AccountMessages.class, AccountMessages::setup_code_wrong);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
