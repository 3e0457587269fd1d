package org.dragoman.bound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request may let work go on. */
@ConfigMapping(prefix = "dragoman.bound")
interface Bounds {
    /** For an answer. */
    @WithDefault("10s")
    Duration call();

    /** For taking in a file: less than its transaction may last, so that it is this that ends. */
    @WithDefault("9m")
    Duration intake();
}
