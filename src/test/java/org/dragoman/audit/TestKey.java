package org.dragoman.audit;

import java.nio.file.Path;

/** A signing key of a test's own. */
public final class TestKey {
    private TestKey() {}

    public static SigningKey in(Path folder) {
        return new SigningKey(() -> folder.resolve("pair.pem"));
    }
}
