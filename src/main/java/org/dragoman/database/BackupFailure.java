package org.dragoman.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A backup is not made or not restored; the message tells whoever asked for it why, and what to do. */
public final class BackupFailure extends RuntimeException {
    public BackupFailure(String message) {
        super(message);
    }

    /**
     * Of a file that could not be written, or whose content could not.
     *
     * @param problem in the words of the program that met it
     * @param done what was to be done with the file, such as "restored"
     * @param folder on whose disk there may be no room
     */
    static BackupFailure because(String problem, Path file, String done, @Nullable Path folder) {
        return new BackupFailure(
                problem.contains("No space left") || problem.contains("disk is full")
                        ? "There is no room on the disk of %s: %s could not be %s. Make room and try again; nothing was left behind."
                                .formatted(folder, file, done)
                        : "%s could not be %s, and nothing was left behind: %s".formatted(file, done, problem));
    }
}
