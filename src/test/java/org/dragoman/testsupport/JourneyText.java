package org.dragoman.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The statement that makes the whole journey: a real one where it lies beside the project, otherwise one of the
 * project's own. Both are plain text in English, name the town of Qaem, and have one semicolon.
 */
public final class JourneyText {
    private static final Path REAL = Path.of("../shared/statements/iraq-uprising.en.txt");
    private static final Path OWN = Path.of("src/test/resources/journey/river.en.txt");

    private JourneyText() {}

    public static Path file() {
        return Files.exists(REAL) ? REAL : OWN;
    }
}
