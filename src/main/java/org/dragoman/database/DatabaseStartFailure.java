package org.dragoman.database;

import org.jspecify.annotations.Nullable;

/** The embedded database does not start; the message tells whoever runs the application why, and what to do. */
public final class DatabaseStartFailure extends RuntimeException {
    DatabaseStartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
