package org.dragoman.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Where webhooks may lead. */
@ConfigMapping(prefix = "dragoman.webhook")
interface WebhookConfig {

    /** Whether they may lead to this machine and to the network around it, and do without TLS there. */
    @WithDefault("false")
    boolean privateAddresses();

    /** The hosts of that network to which they may lead; all of them where none is named. */
    Optional<Set<String>> privateHosts();
}
