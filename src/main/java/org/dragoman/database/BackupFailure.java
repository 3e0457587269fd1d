package org.dragoman.database;

/** A backup is not made or not restored; the message tells whoever asked for it why, and what to do. */
public final class BackupFailure extends RuntimeException {
    public BackupFailure(String message) {
        super(message);
    }
}
