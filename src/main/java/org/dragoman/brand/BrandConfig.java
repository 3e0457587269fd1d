package org.dragoman.brand;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** How the organisation appears. Texts are given by the tag of their language: {@code dragoman.web.footer.fa}. */
@ConfigMapping(prefix = "dragoman.web")
interface BrandConfig {

    /** The name where a language has none of its own. */
    @WithDefault("Dragoman")
    String organisation();

    /** The name as it is written in a language. */
    Map<String, String> organisations();

    /** A file with the logo (PNG). */
    Optional<Path> logo();

    /** The colour of links, buttons and headings on light pages, as {@code #rrggbb}. */
    Optional<String> colour();

    /** The same on dark pages; made from the other where there is none. */
    Optional<String> darkColour();

    /** What stands at the foot of every page instead of Dragoman's own words. */
    Map<String, String> footer();

    /** Who answers for what is published, with an empty line between paragraphs. */
    Map<String, String> imprint();

    /** How an edition is numbered: its number among those of its statement, and the year of the statement. */
    @WithDefault("{number}")
    String editionNumber();
}
