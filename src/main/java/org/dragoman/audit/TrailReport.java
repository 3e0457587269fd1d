package org.dragoman.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as the API tells it.
 *
 * @param author the username, or {@code dragoman} where no person asked
 * @param action a dotted code such as {@code job.reassigned}
 * @param subject what was changed: a slug, a username, a key
 * @param statement the id of the statement that it belongs to
 */
public record TrailReport(
        Instant at,
        String author,
        String action,
        String subject,
        @Nullable Long statement,
        @Nullable String before,
        @Nullable String after) {

    public static TrailReport of(TrailEntry entry) {
        return new TrailReport(
                entry.at(),
                entry.author(),
                entry.action(),
                entry.subject(),
                entry.statementId(),
                entry.before(),
                entry.after());
    }
}
