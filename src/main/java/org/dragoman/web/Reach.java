package org.dragoman.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the configured address leads other people here. One that names one's own machine does not where others come
 * from elsewhere, nor in production where nobody has set any: nothing that is to last, and no letter, may name it.
 */
@ApplicationScoped
public class Reach {
    private static final Logger LOG = Logger.getLogger(Reach.class);
    private static final String ADDRESS = "dragoman.web.address";
    private static final Pattern LOCAL =
            Pattern.compile("localhost|.*\\.localhost|127\\..*|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

    private final WebConfig config;
    private final BooleanSupplier unset;
    private volatile boolean elsewhere;

    @Inject
    Reach(Site site, @ConfigProperty(name = "dragoman.mode") String mode) {
        this(site, () -> mode.equals("production") && !site.isKnown());
    }

    /** @param unset whether somebody should have set the address and has not */
    Reach(WebConfig config, BooleanSupplier unset) {
        this.config = config;
        this.unset = unset;
    }

    /** Whether a person has set the address: a default of the program itself ranks below all that they can write into. */
    static boolean isSet(Config config) {
        return config.getConfigValue(ADDRESS).getSourceOrdinal() > 0;
    }

    void ask(@Observes StartupEvent start) {
        if (unset.getAsBoolean()) {
            LOG.warnf(
                    "Nobody has said where people reach this site: say it on the page /site, or set"
                            + " DRAGOMAN_WEB_ADDRESS, for example to https://statements.example.org. Until then nothing is released and no letter is sent.");
        }
    }

    /** Whether a host leads from elsewhere, and is not known to yet. */
    boolean isNews(String host) {
        return !elsewhere && !isLocal(withoutPort(host));
    }

    /** Somebody who may be believed has asked for a page under the name of a host. */
    void meet(String host) {
        elsewhere |= !isLocal(withoutPort(host));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    /** Whether the address must not be given to anybody. */
    public boolean isWrong() {
        return isLocal(String.valueOf(config.address().getHost())) && (unset.getAsBoolean() || elsewhere);
    }

    /** Whether a letter may be sent; why not is logged. */
    public boolean allowsLetters() {
        if (isWrong()) {
            LOG.errorf(
                    "A letter was not sent, since its links would lead to %s: say on the page /site where people"
                            + " reach this site, or set DRAGOMAN_WEB_ADDRESS",
                    config.address());
        }
        return !isWrong();
    }

    static boolean isLocal(String host) {
        return LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
