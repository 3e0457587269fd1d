package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A record of a change at its place in the chain.
 *
 * @param place from 1, without a gap
 * @param previous the hash of the place before it
 * @param entry what was recorded
 * @param hash the SHA-256, in hexadecimal, over the {@linkplain Canonical canonical form} of an object of the three
 */
record Link(long place, String previous, JsonNode entry, String hash) {
    /** What the first one has for the hash of the place before it. */
    static final String NONE = "0".repeat(64);

    static Link after(long place, String previous, JsonNode entry) {
        return new Link(place, previous, entry, hash(place, previous, entry));
    }

    boolean holds() {
        return hash.equals(hash(place, previous, entry));
    }

    /** As a line of an export has it. */
    String line() {
        return Canonical.of(hashed(place, previous, entry).put("hash", hash));
    }

    private static ObjectNode hashed(long place, String previous, JsonNode entry) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("place", place).put("previous", previous).set("entry", entry);
        return object;
    }

    private static String hash(long place, String previous, JsonNode entry) {
        return DigestUtils.sha256Hex(Canonical.of(hashed(place, previous, entry)));
    }
}
