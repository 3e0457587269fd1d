package org.dragoman.brand;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.dragoman.language.Language;

/** Reads once, at the start, how the organisation wishes to appear; does not let the application start where that cannot be. */
@Singleton
class BrandReader {

    /** Templates know it as {@code inject:brand}. */
    @Produces
    @Startup
    @Singleton
    @Named("brand")
    Brand brand(BrandConfig config) {
        return read(config);
    }

    /** @throws IllegalArgumentException saying which property is wrong, and what would be right */
    static Brand read(BrandConfig config) {
        return new Brand(
                config.organisation(),
                texts("organisations", config.organisations()),
                texts("footer", config.footer()),
                texts("imprint", config.imprint()),
                config.logo().map(Logo::read).orElse(null),
                Palette.of(config.colour().orElse(null), config.darkColour().orElse(null)),
                EditionNumber.of(config.editionNumber()));
    }

    private static Map<Language, String> texts(String property, Map<String, String> byTag) {
        var texts = new EnumMap<Language, String>(Language.class);
        byTag.forEach((tag, text) -> texts.put(
                Language.ofTag(tag)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "dragoman.web." + property + "." + tag + ": the languages are ar, fa, fr and en")),
                text));
        return texts;
    }
}
