package org.dragoman.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from, and who has looked at it.
 *
 * @param edited whether a person has changed it since it came there
 * @param writer the name of who wrote it last; null where nobody is named
 * @param reviewer the name of who approved it; null where nobody did or is named
 */
@Embeddable
public record TextProvenance(
        @Column @Enumerated(EnumType.STRING) Origin origin,
        @Column Boolean edited,
        @Column @Enumerated(EnumType.STRING) Review review,
        @Column @Nullable String writer,
        @Column @Nullable String reviewer) {

    /** That of a source. */
    public static final TextProvenance SOURCE = new TextProvenance(Origin.ORIGINAL, false, Review.NONE, null, null);

    public TextProvenance withoutNames() {
        return new TextProvenance(origin, edited, review, null, null);
    }
}
