package org.dragoman.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.format.PrintedFile;
import org.dragoman.rendering.AlignedLine;

/**
 * The files of an edition as they would be if it were released now; without a manifest, for nothing of it is signed.
 *
 * @param lines that they are made of
 */
record Proof(int number, List<AlignedLine> lines, Instant printedAt, List<PrintedFile> files) {
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Whether it still is what it says. */
    boolean shows(int next, List<AlignedLine> now) {
        return number == next && printedAt.plus(KEPT).isAfter(Instant.now()) && lines.equals(now);
    }

    Optional<PrintedFile> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    List<ListedFile> listed() {
        return files.stream()
                .map(file -> new ListedFile(file.name(), file.content().length, file.sha256()))
                .toList();
    }
}
