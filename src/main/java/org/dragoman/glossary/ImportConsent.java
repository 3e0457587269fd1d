package org.dragoman.glossary;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who has seen what taking a glossary in would do.
 *
 * @param basedOn the number of the glossary's version that they looked at; null where nobody looked
 * @param ruling why it is right that one concept asks for what another forbids; null or blank when nobody says so
 */
public record ImportConsent(@Nullable Long basedOn, @Nullable String ruling) {
    /** Of somebody who has not looked. */
    public static final ImportConsent NONE = new ImportConsent(null, null);
}
