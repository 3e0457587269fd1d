package org.dragoman.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as a page shows it.
 *
 * @param action in words
 */
public record TrailLine(
        Instant at,
        String author,
        String action,
        String subject,
        @Nullable Long statementId,
        @Nullable String before,
        @Nullable String after) {

    public static TrailLine of(TrailEntry entry, ActionNames names) {
        return new TrailLine(
                entry.at(),
                entry.author(),
                names.of(entry.action()),
                entry.subject(),
                entry.statementId(),
                entry.before(),
                entry.after());
    }
}
