package org.dragoman.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation decides about its editions. */
@ConfigMapping(prefix = "dragoman.edition")
interface EditionConfig {
    /** How often due releases are looked for; {@code off} leaves them to other instances. */
    @WithDefault("10s")
    String dueCheck();
}
