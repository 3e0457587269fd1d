package org.dragoman.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.edition.Edition;
import org.dragoman.edition.ListedFile;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver reads (Standard Webhooks, “Payload structure”). Nothing of it is not public.
 *
 * @param timestamp of what has happened, in ISO 8601
 */
record Message(String type, String timestamp, Object data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An edition.
     *
     * @param statement its slug
     * @param languages their tags, the source first
     * @param corrects of an edition that takes the place of another
     * @param reason of a withdrawal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String statement,
            int number,
            List<String> languages,
            String address,
            File manifest,
            @Nullable Place corrects,
            @Nullable String reason) {}

    /** @param sha256 64 hexadecimal digits */
    record File(String address, String sha256) {}

    /** Another edition. */
    record Place(int number, String address) {}

    static Message of(EventType type, Edition edition, Instant at, URI site) {
        return new Message(
                type.code(),
                at.toString(),
                new Told(
                        edition.slug(),
                        edition.number(),
                        edition.languages().stream().map(Language::tag).toList(),
                        site.resolve(edition.path()).toString(),
                        manifest(edition, site),
                        type == EventType.CORRECTED ? place(edition.corrects(), site) : null,
                        edition.withdrawn() ? edition.withdrawal().because() : null));
    }

    static Message ping(Instant at) {
        return new Message(EventType.PING.code(), at.toString(), Map.of());
    }

    private static File manifest(Edition edition, URI site) {
        var file = edition.files().stream()
                .filter(ListedFile::isManifest)
                .findFirst()
                .orElseThrow();
        return new File(site.resolve(edition.path() + "/files/" + file.name()).toString(), file.sha256());
    }

    private static @Nullable Place place(@Nullable Edition edition, URI site) {
        return Optional.ofNullable(edition)
                .map(other ->
                        new Place(other.number(), site.resolve(other.path()).toString()))
                .orElse(null);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are JSON", e);
        }
    }
}
