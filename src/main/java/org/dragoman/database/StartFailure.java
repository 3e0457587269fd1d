package org.dragoman.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An installation does not start; the message tells whoever runs the application why, and what to do. */
public final class StartFailure extends RuntimeException {
    StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Of a folder that cannot be read or written. */
    static StartFailure of(Path folder, IOException cause) {
        var said = cause.toString();
        return new StartFailure(
                "Dragoman cannot work with its data in %s. %s"
                        .formatted(folder, advice(said, folder).orElse("The reason is: " + said)),
                cause);
    }

    /** What to do about a folder of which a program says something that we know; both Java and PostgreSQL say it so. */
    static Optional<String> advice(String said, Path folder) {
        if (said.contains("No space left on device")) {
            return Optional.of("The disk is full. Make room on the disk of %s and start again; nothing is lost."
                    .formatted(folder));
        }
        if (said.contains("Permission denied") || said.contains("AccessDenied")) {
            return Optional.of(
                    "It may not be read or written. Give %s to the user who runs Dragoman, or set DRAGOMAN_HOME."
                            .formatted(folder));
        }
        return Optional.empty();
    }
}
