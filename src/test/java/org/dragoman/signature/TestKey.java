package org.dragoman.signature;

/** A signing key of a test's own. */
public final class TestKey {
    private TestKey() {}

    public static SigningKey generated() {
        return SigningKey.generate();
    }
}
