package org.dragoman.background;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
@NullMarked
class ClosingTest {
    private final Closing closing = new Closing();

    @Test
    void waitsForWhatIsUnderWayAndLetsNothingNewBegin() throws Exception {
        assertThat(closing.enter()).isTrue();

        var stopped = CompletableFuture.runAsync(this::close);
        Awaitility.await().until(closing::hasBegun);
        assertThat(closing.enter()).isFalse();
        assertThat(stopped).isNotDone();

        closing.leave();
        stopped.get(10, TimeUnit.SECONDS);
        assertThat(closing.enter()).isFalse();
    }

    @Test
    void letsOneWorkBeginAfterAnother() {
        assertThat(closing.enter()).isTrue();
        closing.leave();
        assertThat(closing.enter()).isTrue();
        assertThat(closing.hasBegun()).isFalse();
    }

    private void close() {
        try {
            closing.close(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
