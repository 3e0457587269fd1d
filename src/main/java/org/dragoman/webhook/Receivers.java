package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.web.Refusal;

/** Decides where a webhook may lead: when it is made, and anew at each delivery, for names come to mean other addresses. */
@ApplicationScoped
class Receivers {
    private static final int LONGEST = 500;

    private final WebhookConfig config;
    private final Names names;

    @Inject
    Receivers(WebhookConfig config, Names names) {
        this.config = config;
        this.names = names;
    }

    /** Where nothing may be sent, or nothing can be. */
    static final class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        private final Cause cause;

        Unreachable(Cause cause) {
            super(cause.name());
            this.cause = cause;
        }

        Cause why() {
            return cause;
        }
    }

    /** An address as someone typed it, if a webhook may lead there. Asks the names of the network. */
    URI checked(String typed) {
        var address = read(typed.strip());
        try {
            if (isExposed(address, allowed(address))) {
                throw Refusal.badInput("webhook-insecure", WebhookMessages.class, WebhookMessages::address_insecure);
            }
            return address;
        } catch (Unreachable e) {
            throw e.why() == Cause.UNKNOWN_HOST
                    ? Refusal.badInput("webhook-host-unknown", WebhookMessages.class, WebhookMessages::host_unknown)
                    : Refusal.badInput("webhook-private", WebhookMessages.class, WebhookMessages::address_private);
        }
    }

    private static URI read(String typed) {
        try {
            var address = new URI(typed).parseServerAuthority();
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean isPlain = address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && address.getPort() <= 65_535;
            if (isPlain && Set.of("http", "https").contains(scheme) && typed.length() <= LONGEST) {
                return new URI(scheme + typed.substring(scheme.length()));
            }
        } catch (URISyntaxException e) {
            // Nothing is known of it but that it is none: the same is said below.
        }
        throw Refusal.badInput("webhook-address-malformed", WebhookMessages.class, WebhookMessages::address_malformed);
    }

    /** Whether messages would travel the Internet in the open. */
    private static boolean isExposed(URI receiver, List<InetAddress> places) {
        return receiver.getScheme().equals("http")
                && places.stream().anyMatch(place -> AddressKind.of(place) == AddressKind.PUBLIC);
    }

    /**
     * The one address to connect to. All that the name has must be allowed; of several, the next attempt takes another.
     *
     * @param attempt from 0
     */
    InetAddress place(URI receiver, int attempt) throws Unreachable {
        var places = allowed(receiver);
        if (isExposed(receiver, places)) {
            throw new Unreachable(Cause.FORBIDDEN_ADDRESS);
        }
        return places.get(attempt % places.size());
    }

    private List<InetAddress> allowed(URI receiver) throws Unreachable {
        var host = receiver.getHost();
        try {
            var found = names.addresses(host);
            if (found.stream().allMatch(address -> isAllowed(host, address))) {
                return found;
            }
        } catch (UnknownHostException e) {
            throw new Unreachable(Cause.UNKNOWN_HOST);
        }
        throw new Unreachable(Cause.FORBIDDEN_ADDRESS);
    }

    private boolean isAllowed(String host, InetAddress address) {
        return switch (AddressKind.of(address)) {
            case PUBLIC -> true;
            case PRIVATE ->
                config.privateAddresses()
                        && config.privateHosts()
                                .map(hosts -> hosts.stream().anyMatch(host::equalsIgnoreCase))
                                .orElse(true);
            case NOBODYS -> false;
        };
    }
}
