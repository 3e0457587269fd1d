package org.dragoman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only the room of segments knows which of them are living, and in which order they are read. */
@Tag("plain")
class OneReadingOrderTest {
    private static final Path HOUSE = Path.of("src/main/java/org/dragoman");

    /** What tells a removed segment from a living one. */
    private static final Pattern REMOVAL = Pattern.compile("removedIn|removed_in");

    /** A query's way from a segment to its statement past {@code LivingSegment}, or to its place there. */
    private static final Pattern WAY_ROUND =
            Pattern.compile("paragraph\\.revision\\b(?!\\()|revision\\.statement\\b(?!\\()|\\bp\\.ordinal\\b(?!\\()");

    /** It hands over, begins and clears away what a job has ever had. */
    private static final String OF_ALL_TIMES = "job/JobHoldings.java";

    @Test
    void tellsRemovedFromLivingInOnePlace() {
        assertThat(sources(REMOVAL))
                .as("sources that tell removed segments from living ones: ask LivingSegment or ReadingOrder instead")
                .isNotEmpty()
                .allMatch(s -> s.startsWith("segment/") || s.startsWith("revision/"));
    }

    @Test
    void asksForASegmentsStatementInOneWay() {
        assertThat(sources(WAY_ROUND))
                .as("queries that go from a segment to its statement: go through LivingSegment instead")
                .contains(OF_ALL_TIMES)
                .allMatch(s -> s.startsWith("segment/") || s.equals(OF_ALL_TIMES));
    }

    private static List<String> sources(Pattern pattern) {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> pattern.matcher(text(file)).find())
                    .map(file -> HOUSE.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
