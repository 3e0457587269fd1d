package org.dragoman.background;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An outage of the database is two lines of the log, however many runs of however many tasks fall into it. */
@Tag("plain")
@NullMarked
class WorkByTheClockTest {
    private static final Logger LOG = Logger.getLogger(WorkByTheClock.class.getName());

    private final WorkByTheClock clock = new WorkByTheClock();
    private final List<Level> lines = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(ear);
    }

    private static @Nullable Object fail(String state) {
        throw new IllegalStateException(new SQLException("terminated", state));
    }

    private List<String> levels() {
        return lines.stream().map(Level::getName).toList();
    }

    @Test
    void saysOnceThatTheDatabaseIsAwayAndOnceThatItIsBack() throws Exception {
        for (int outage = 1; outage <= 2; outage++) {
            for (int run = 0; run < 20; run++) {
                assertThat(clock.run(() -> fail("57P01"))).isNull();
                assertThat(clock.run(() -> fail("08006"))).isNull();
            }
            assertThat(lines).hasSize(2 * outage - 1);
            for (int run = 0; run < 20; run++) {
                assertThat(clock.run(() -> "done")).isEqualTo("done");
            }
            assertThat(lines).hasSize(2 * outage);
        }
        assertThat(levels()).containsExactly("WARN", "INFO", "WARN", "INFO");
    }

    @Test
    void whatBeganBeforeSaysNothingOfTheReturn() throws Exception {
        Callable<@Nullable Object> another = () -> clock.run(() -> fail("08006"));
        clock.run(another);
        assertThat(levels()).containsExactly("WARN");
        clock.run(() -> "done");
        assertThat(levels()).containsExactly("WARN", "INFO");
    }

    @Test
    void whatFailsOtherwiseIsToldAsItIs() {
        assertThatThrownBy(() -> clock.run(() -> fail("23505"))).isInstanceOf(IllegalStateException.class);
        assertThat(lines).isEmpty();
    }
}
