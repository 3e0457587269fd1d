package org.dragoman.bound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.exchange.GlossaryImport;
import org.dragoman.memory.Memory;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.RowCounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** At whatever step the taking in of a file is broken off, nothing of it stays. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class BrokenOffIntakeTest {
    /** So many that they are stored in bulk; keyed so that they stand last in every list of other tests. */
    private static final int MANY = 3000;

    @Inject
    GlossaryImport glossary;

    @Inject
    Memory memory;

    @Test
    void ofAGlossaryNothingStays() {
        var lines = IntStream.range(0, MANY)
                .mapToObj("z-broken-off-%1$d\tplace\tFerry %1$d\tBac %1$d\n"::formatted)
                .collect(Collectors.joining("", "concept_id\ttype\ten\tfr\n", ""))
                .getBytes(UTF_8);
        var editor = People.editor();
        seeSteps(() -> glossary.read(lines, GlossaryImport.Format.TSV, false, editor), 3 * MANY);
    }

    @Test
    void ofAMemoryNothingStays() {
        var units = IntStream.range(0, MANY)
                .mapToObj(
                        "<tu><tuv xml:lang=\"en\"><seg>Ferry %1$d.</seg></tuv><tuv xml:lang=\"fr\"><seg>Bac %1$d.</seg></tuv></tu>"
                                ::formatted)
                .collect(Collectors.joining("", "<tmx version=\"1.4\"><header srclang=\"en\"/><body>", "</body></tmx>"))
                .getBytes(UTF_8);
        var editor = People.editor();
        seeSteps(() -> memory.read(new ByteArrayInputStream(units), "broken-off.tmx", editor), MANY);
    }

    /** Breaks it off at each tenth of the steps that it is known to need, and then lets it end. */
    private static void seeSteps(Runnable intake, long needed) {
        var before = RowCounts.now();
        for (long steps = 0; steps < needed; steps += needed / 10) {
            long most = steps;
            assertThatExceptionOfType(Overrun.class).isThrownBy(() -> Steps.of(intake, most));
            assertThat(RowCounts.now()).as("after %d steps", most).isEqualTo(before);
        }
        assertThat(Steps.of(intake, Long.MAX_VALUE / 2)).isGreaterThan(needed);
        assertThat(RowCounts.now()).isNotEqualTo(before);
    }
}
