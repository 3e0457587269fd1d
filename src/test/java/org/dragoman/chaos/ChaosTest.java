package org.dragoman.chaos;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of death once; {@code ./dragoman bench chaos} has more of them. */
@Tag("packaged")
class ChaosTest {
    private static final int WRITERS = 20;
    private static final long SEED = 1;

    @TempDir
    Path home;

    @Test
    void whatIsAcknowledgedOutlivesEveryDeath() throws IOException, InterruptedException {
        var figures = new Chaos(Victim.values().length, WRITERS, SEED).in(home);
        assertThat(figures.healings()).extracting(Killer.Healing::victim).containsExactlyInAnyOrder(Victim.values());
        assertThat(figures.saves()).isGreaterThan(WRITERS);
        assertThat(figures.releases()).isPositive();
        assertThat(figures.areSound()).as("%s", figures).isTrue();
    }
}
