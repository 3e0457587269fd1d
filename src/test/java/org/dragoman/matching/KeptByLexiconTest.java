package org.dragoman.matching;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class KeptByLexiconTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of());
    private static final Lexicon OTHER = Lexicon.of(List.of());

    @Test
    void looksOnceUntilTheGlossaryChanges() {
        var looks = new AtomicInteger();
        var kept = new KeptByLexicon<String, String>(10);
        for (int i = 0; i < 2; i++) {
            assertThat(kept.of("text", LEXICON, key -> "look " + looks.incrementAndGet()))
                    .isEqualTo("look 1");
        }
        assertThat(kept.of("another", LEXICON, key -> "b")).isEqualTo("b");
        assertThat(kept.of("text", OTHER, key -> "c")).isEqualTo("c");
        assertThat(kept.of("text", OTHER, key -> "d")).isEqualTo("c");
        assertThat(kept.of("text", LEXICON, key -> "e")).isEqualTo("e");
    }

    @Test
    void forgetsWhatNobodyAskedForTheLongest() {
        var kept = new KeptByLexicon<Integer, String>(3);
        for (int key : List.of(1, 2, 3, 1, 4)) {
            kept.of(key, LEXICON, k -> "first");
        }
        assertThat(kept.of(1, LEXICON, k -> "again")).isEqualTo("first");
        assertThat(kept.of(2, LEXICON, k -> "again")).isEqualTo("again");
    }
}
