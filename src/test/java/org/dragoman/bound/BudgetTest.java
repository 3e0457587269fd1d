package org.dragoman.bound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.dragoman.bound.Overrun.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("plain")
class BudgetTest {
    private static final Budget.Limits AMPLE = new Budget.Limits(Duration.ofHours(1), 100);

    private static void brokenOff(Reason reason, Runnable work) {
        assertThatExceptionOfType(Overrun.class).isThrownBy(work::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void forEver() {
        while (true) {
            Budget.step();
        }
    }

    private static void within(Budget.Limits limits, Runnable work) {
        Budget.within(limits, () -> false, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void workWithoutOneIsFree() {
        Budget.step();
        Budget.keep(Integer.MAX_VALUE);
        assertThat(Budget.within(AMPLE, () -> false, () -> "done")).isEqualTo("done");
    }

    @Test
    void breaksOffWhatTakesTooLong() {
        brokenOff(Reason.TIME, () -> within(new Budget.Limits(Duration.ZERO), BudgetTest::forEver));
        brokenOff(Reason.TIME, () -> Steps.of(BudgetTest::forEver, 1000));
    }

    @Test
    void breaksOffWhatKeepsTooMuch() {
        within(AMPLE, () -> Budget.keep(100));
        brokenOff(Reason.MEMORY, () -> within(AMPLE, () -> Budget.keep(101)));
    }

    @Test
    void breaksOffWhatNobodyWaitsFor() {
        brokenOff(
                Reason.ABANDONED,
                () -> Budget.within(AMPLE, () -> true, () -> {
                    forEver();
                    return true;
                }));
    }

    @Test
    void breaksOffWhatIsInterrupted() {
        Thread.currentThread().interrupt();
        brokenOff(Reason.ABANDONED, () -> within(AMPLE, BudgetTest::forEver));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oneInsideAnotherSpendsFromBoth() {
        var ampler = new Budget.Limits(Duration.ofHours(2), 1000);
        brokenOff(Reason.MEMORY, () -> within(AMPLE, () -> within(ampler, () -> Budget.keep(101))));
        brokenOff(Reason.TIME, () -> Steps.of(() -> within(ampler, BudgetTest::forEver), 10));
    }

    @Test
    void theOuterOneIsBackWhenTheInnerOneEnds() {
        within(AMPLE, () -> {
            brokenOff(Reason.TIME, () -> Steps.of(BudgetTest::forEver, 10));
            Budget.keep(60);
            brokenOff(Reason.MEMORY, () -> Budget.keep(60));
        });
        Budget.keep(1000);
    }

    @Test
    void tellsTheStepsOfWork() {
        assertThat(Steps.of(
                        () -> {
                            for (int i = 0; i < 7; i++) {
                                Budget.step();
                            }
                        },
                        7))
                .isEqualTo(7);
    }

    @Test
    void whatLibrariesReadAndWriteIsWatched() throws IOException {
        var text = "ab".repeat(5000);
        assertThat(Steps.of(() -> Pattern.matches("(?:ab)*", Watched.text(text)), 100))
                .isBetween(9L, 30L);
        assertThat(Watched.text(text).toString()).isEqualTo(text);
        assertThat(Watched.text(text).subSequence(1, 3).toString()).isEqualTo("ba");
        assertThat(Steps.of(BudgetTest::copy, 100)).isBetween(2L, 10L);
    }

    private static void copy() {
        try (var to = new ByteArrayOutputStream()) {
            var from = Watched.input(new ByteArrayInputStream("text".getBytes()));
            assertThat(from.read()).isEqualTo('t');
            from.transferTo(Watched.output(to));
            assertThat(to).hasToString("ext");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
