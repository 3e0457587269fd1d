package org.dragoman.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What an installation decides about its editions. */
@ConfigMapping(prefix = "dragoman.edition")
interface EditionConfig {
    /** How often due releases are looked for; {@code off} leaves them to other instances. */
    @WithDefault("10s")
    String dueCheck();

    /** Whether readers are told the names of who translated and reviewed. */
    @WithDefault("false")
    boolean names();

    /** On which terms editions may be used; those that are out keep the terms of their release. */
    Optional<Terms> licence();

    /** A licence: what it is called, and where it can be read. */
    interface Terms {
        String name();

        URI url();
    }
}
