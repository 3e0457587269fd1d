package org.dragoman.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a webhook tells of. */
enum EventType {
    /** The first edition of a statement is out, or one that takes the place of none that stands. */
    RELEASED("edition.released"),
    /** An edition is out that takes the place of another. */
    CORRECTED("edition.corrected"),
    /** An edition was taken back. */
    WITHDRAWN("edition.withdrawn"),
    /** Nothing has happened: an administrator tries whether the receiver answers. */
    PING("ping");

    /** Those that one subscribes to. */
    static final List<EventType> OF_EDITIONS = List.of(RELEASED, CORRECTED, WITHDRAWN);

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** As receivers read it. */
    public String code() {
        return code;
    }

    static Optional<EventType> ofEditions(String code) {
        return OF_EDITIONS.stream().filter(type -> type.code.equals(code)).findFirst();
    }

    static EventType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
