package org.dragoman.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The one password of all demonstration accounts: the configured one, else one made up at the first start and kept. */
final class KeptPassword {
    private static final int BYTES = 9;

    private KeptPassword() {}

    /**
     * The password of a demonstration whose data is in a folder.
     *
     * @throws UncheckedIOException when the folder can be neither read nor written
     */
    static String of(Optional<String> configured, Path home) {
        return configured.orElseGet(() -> kept(home.resolve("demonstration-password")));
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, invented());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's password cannot be kept in " + file, e);
        }
    }

    private static String invented() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
