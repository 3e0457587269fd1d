package org.dragoman.demonstration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the first start of a demonstration brings in. */
@ConfigMapping(prefix = "dragoman.demonstration")
interface DemonstrationConfig {

    /** The password of the demonstration accounts; one is made up and printed where there is none. */
    Optional<String> password();

    /** A folder with one folder for each sample statement, as {@code translations/README.md} describes. */
    @WithDefault("translations")
    Path translations();

    /** The starting glossary, a CSV or TBX file. */
    @WithDefault("glossary/glossary.csv")
    Path glossary();
}
