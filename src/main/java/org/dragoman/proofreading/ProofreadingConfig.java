package org.dragoman.proofreading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How texts are proofread. */
@ConfigMapping(prefix = "dragoman.proofreading")
interface ProofreadingConfig {
    /** Takes about 60 MB of memory for each language that is worked in, from the first text on. */
    @WithDefault("true")
    boolean enabled();

    /** Whose English: a code of LanguageTool, such as {@code en-GB} or {@code en-US}. */
    @WithDefault("en-GB")
    String english();
}
