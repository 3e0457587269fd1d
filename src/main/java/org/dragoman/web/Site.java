package org.dragoman.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.background.Background;
import org.jspecify.annotations.Nullable;

/**
 * The site as it is configured; where nobody has configured its address, with the one that an administrator has said. It
 * stands in the place of the configuration for all who ask. Another instance knows of a new address within a minute.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Site implements WebConfig {
    private static final int AMONG_THE_FIRST = 1;

    /** The site is now somewhere else; told once that is stored. */
    public record Moved(URI address) {}

    private final WebConfig configured;
    private final boolean fixed;
    private final Event<Moved> moved;
    private volatile @Nullable URI said;

    @Inject
    Site(SmallRyeConfig config, Event<Moved> moved) {
        this(config.getConfigMapping(WebConfig.class), Reach.isSet(config), moved);
    }

    Site(WebConfig configured, boolean fixed, Event<Moved> moved) {
        this.configured = configured;
        this.fixed = fixed;
        this.moved = moved;
    }

    void begin(@Observes @Priority(AMONG_THE_FIRST) StartupEvent start) {
        look();
    }

    @Background
    @Scheduled(every = "60s", delayed = "60s")
    void look() {
        var stored = QuarkusTransaction.requiringNew().call(StoredAddress::find);
        stored.filter(address -> !address.equals(said)).map(Moved::new).ifPresent(moved::fire);
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(AMONG_THE_FIRST) Moved to) {
        said = to.address();
    }

    /** Says where the site is from now on; in the transaction of the caller. */
    public void moveTo(URI address) {
        if (fixed) {
            throw Refusal.conflict("address-fixed", WebMessages.class, WebMessages::address_fixed);
        }
        StoredAddress.keep(address);
        moved.fire(new Moved(address));
    }

    /** Whether the address stands in the configuration, which nobody changes from a page. */
    public boolean isFixed() {
        return fixed;
    }

    /** Whether somebody has said where the site is. */
    boolean isKnown() {
        return fixed || said != null;
    }

    @Override
    public URI address() {
        return fixed ? configured.address() : Optional.ofNullable(said).orElseGet(configured::address);
    }

    @Override
    public ZoneId timeZone() {
        return configured.timeZone();
    }

    /**
     * An address as someone typed it.
     *
     * @param asked where they are while they type it
     */
    public static URI checked(String typed, URI asked) {
        var address = read(typed);
        if (Reach.isLocal(address.getHost()) && !Reach.isLocal(Objects.requireNonNullElse(asked.getHost(), ""))) {
            throw Refusal.badInput("address-local", WebMessages.class, WebMessages::address_local);
        }
        return address;
    }

    private static URI read(String typed) {
        try {
            var address = new SiteAddress().convert(typed.strip().replaceFirst("/+$", ""));
            if (address.toString().matches("(?i)https?://[^/?#@\\s]{1,200}")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Nothing is known of it but that it is none: the same is said below.
        }
        throw Refusal.badInput("address-malformed", WebMessages.class, WebMessages::address_malformed);
    }
}
