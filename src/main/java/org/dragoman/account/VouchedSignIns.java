package org.dragoman.account;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** People who are let in without a password of ours, for something else vouches for them. */
@ApplicationScoped
public class VouchedSignIns {
    private static final int LONGEST_USERNAME = 50;

    private final Sessions sessions;
    private final KnownDevices devices;
    private final Trail trail;
    private final String cookie;
    private final PersistentLoginManager cookies;

    @Inject
    VouchedSignIns(
            Sessions sessions,
            KnownDevices devices,
            Trail trail,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie,
            @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration timeout,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.sessions = sessions;
        this.devices = devices;
        this.trail = trail;
        this.cookie = cookie;
        // The same cookie as the form mechanism of Quarkus makes, which reads it at the next request.
        this.cookies = new PersistentLoginManager(
                installationKey,
                cookie,
                timeout.toMillis(),
                Duration.ofMinutes(1).toMillis(),
                true,
                "LAX",
                "/",
                -1,
                null);
    }

    /** Lets somebody in, in the browser that asks. */
    public void begin(Account account, @Nullable String voucher, RoutingContext routing) {
        if (account.disabled()) {
            throw Refusal.forbidden("disabled", AccountMessages.class, AccountMessages::is_shut_out);
        }
        var userAgent = Objects.requireNonNullElse(routing.request().getHeader(HttpHeaders.USER_AGENT), "");
        var session = sessions.beginVouched(account, userAgent, voucher);
        var name = new SignIn(account.username(), session.id()).getName();
        cookies.save(name, routing, cookie, null, false);
        devices.remember(account.username(), routing);
    }

    /** Makes an account for somebody, without any role; its username is the wanted one or like it. */
    @Transactional
    public Account make(String wanted, String displayName, String email, Language interfaceLanguage) {
        Account.lockAll();
        var particulars = new Particulars(displayName, email, interfaceLanguage, Set.of(), Set.of());
        var account = new NewAccount(free(wanted), particulars).made();
        account.persist();
        trail.record(
                account.username(),
                Deed.of("account.vouched-for", account.username()).changing(null, particulars));
        return account;
    }

    private static String free(String wanted) {
        var plain = wanted.toLowerCase(Locale.ROOT).replaceAll("@.*|[^a-z0-9._-]", "");
        var stem = plain.isEmpty() ? "person" : plain.substring(0, Math.min(plain.length(), LONGEST_USERNAME));
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? stem : stem + "-" + n)
                .filter(name -> Account.named(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Gives somebody the roles and languages that are told of them; the last administrator stays one. */
    @Transactional
    public Account entrust(String username, Set<Role> roles, Set<Language> languages) {
        Account.lockAll();
        var account = Account.named(username).orElseThrow(Refusal::notFound);
        var before = account.particulars();
        if (!roles.contains(Role.ADMINISTRATOR)) {
            Accounts.mustNotBeLastAdministrator(account);
        }
        if (!before.roles().equals(roles) || !before.languages().equals(languages)) {
            account.entrust(roles, languages);
            trail.record(username, Deed.of("account.changed", username).changing(before, account.particulars()));
        }
        return account;
    }

    /** Who has an address, without regard to case. */
    public static List<Account> withAddress(String email) {
        return Account.everyone().stream()
                .filter(account -> account.email().equalsIgnoreCase(email.strip()))
                .toList();
    }
}
