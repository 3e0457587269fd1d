package org.dragoman.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the log says.
 *
 * @param edition its slug and number
 * @param withdrawn whether it was taken back, and not released
 * @param manifest the SHA-256 of its manifest
 * @param reason of a withdrawal
 */
record LogEntry(Instant at, String edition, boolean withdrawn, @Nullable String manifest, @Nullable String reason) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static LogEntry read(String entry) {
        try {
            return of(JSON.readTree(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database writes JSON", e);
        }
    }

    private static LogEntry of(JsonNode entry) {
        return new LogEntry(
                Instant.parse(entry.path("at").asText()),
                entry.path("edition").asText(),
                entry.path("event").asText().equals(ReleaseLog.WITHDRAWN),
                entry.path("manifest").textValue(),
                entry.path("reason").textValue());
    }
}
