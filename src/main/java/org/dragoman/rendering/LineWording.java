package org.dragoman.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.dragoman.provenance.TextProvenance;
import org.jspecify.annotations.Nullable;

/**
 * What one line says in one language.
 *
 * @param plain the text without any markup
 * @param markup the text as a fragment of HTML that is safe to show: everything but known inline markup is escaped
 * @param provenance where it comes from; null before a release, and where it was not kept
 */
@Embeddable
public record LineWording(@Column String plain, @Column String markup, @Embedded @Nullable TextProvenance provenance) {

    LineWording(String plain, String markup) {
        this(plain, markup, null);
    }

    LineWording from(@Nullable TextProvenance known) {
        return new LineWording(plain, markup, known);
    }
}
