package org.dragoman.translation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Rule 2: who translated a segment never approves it. */
@ConfigMapping(prefix = "dragoman.review")
public interface FourEyes {

    /** An organisation of one may turn the rule off; the trail then says so at each approval. */
    @WithDefault("true")
    boolean fourEyes();
}
