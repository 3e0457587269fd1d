package org.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the embedded server says of itself since it was started last. */
final class ServerLog {
    private static final Pattern LAST_WORD = Pattern.compile("(FATAL|PANIC|error):.*");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, Keys.OWNER_ONLY);
    }

    String path() {
        return file.toString();
    }

    ProcessBuilder.Redirect output() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    /** A reason that does not go away by itself, as a server before it that still holds its folder does. */
    boolean saysThatItIsHopeless() {
        return lastWord().isPresent() && !saysThatAnotherHolds();
    }

    private boolean saysThatAnotherHolds() {
        return text().contains("lock file \"postmaster.pid\"") || text().contains("shared memory block");
    }

    /** Why it gave up, in its own words. */
    Optional<String> lastWord() {
        return text().lines()
                .map(LAST_WORD::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((earlier, later) -> later);
    }

    /** Why it did not start, and what helps. */
    String advice(Path folder) {
        var advice = StartFailure.advice(text(), folder).orElseGet(() -> ownAdvice(folder));
        return "The embedded database does not start%s. %s"
                .formatted(lastWord().map(" (%s)"::formatted).orElse(""), advice);
    }

    private String ownAdvice(Path folder) {
        if (text().contains("is not compatible with this version")) {
            return "The data in " + folder + " was written by another major version of PostgreSQL. Start the version"
                    + " of Dragoman that wrote it, make a backup with it, and restore the backup here into a new folder.";
        }
        return saysThatAnotherHolds()
                ? "Another database server works in " + folder
                        + ". End it, or give this instance a DRAGOMAN_HOME of its own."
                : "See " + file + " for the reason.";
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
