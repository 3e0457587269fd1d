package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.dragoman.signature.SigningKey;
import org.dragoman.signature.TrustedKeys;

/**
 * How far the chain went at some moment, signed: whoever shortens it, or writes it anew, cannot sign for that.
 *
 * @param signature Ed25519 over the {@linkplain Canonical canonical form} of an object of the others and of
 *     {@code "trail": "dragoman"}
 */
record SignedHead(long place, String hash, Instant at, byte[] signature) {
    static final ObjectMapper JSON = new ObjectMapper();

    static SignedHead of(long place, String hash, SigningKey key) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new SignedHead(place, hash, at, key.sign(message(place, hash, at)));
    }

    boolean isSignedBy(TrustedKeys keys) {
        return keys.signed(message(place, hash, at), signature);
    }

    private static byte[] message(long place, String hash, Instant at) {
        return Canonical.of(object(place, hash, at)).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode object(long place, String hash, Instant at) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("trail", "dragoman")
                .put("place", place)
                .put("hash", hash)
                .put("at", at.toString());
    }

    /** As the first line of an export has it, with its signature in Base64. */
    String line() {
        return Canonical.of(
                object(place, hash, at).put("signature", Base64.getEncoder().encodeToString(signature)));
    }

    /** @throws IllegalArgumentException where it is none */
    static SignedHead read(String line) {
        try {
            return of(JSON.readTree(line));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no signed head of a trail", e);
        }
    }

    private static SignedHead of(JsonNode line) {
        return new SignedHead(
                line.required("place").longValue(),
                line.required("hash").textValue(),
                Instant.parse(line.required("at").textValue()),
                Base64.getDecoder().decode(line.required("signature").textValue()));
    }
}
