package org.dragoman.fuzz;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes is read or refused, within bounds; {@code ./dragoman bench fuzz} asks for more of it. */
@Tag("plain")
class FuzzTest {
    private static final int INPUTS = 32;
    private static final long SEED = 1;

    /** All that is allocated while 200 kB are read, most of it thrown away again. */
    private static final long MOST_MEGABYTES = 4000;

    static List<FuzzedFormat> formats() {
        return FuzzedFormats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isReadOrRefusedWithinBounds(FuzzedFormat format) {
        var tally = new FuzzTally(format, SEED);
        for (int i = 0; i < INPUTS; i++) {
            tally.take(i);
        }
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.megabytes()).isLessThan(MOST_MEGABYTES);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSeedItselfIsRead(FuzzedFormat format) throws Exception {
        format.reading().read(format.seed());
        assertThat(format.input(SEED, 1)).isEqualTo(format.input(SEED, 1)).isNotEqualTo(format.input(SEED, 2));
    }
}
