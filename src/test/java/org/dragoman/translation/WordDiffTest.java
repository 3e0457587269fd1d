package org.dragoman.translation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.translation.WordDiff.Fate.DELETED;
import static org.dragoman.translation.WordDiff.Fate.INSERTED;
import static org.dragoman.translation.WordDiff.Fate.KEPT;

@Tag("plain")
class WordDiffTest {

    @Test
    void marksWordsThatCameAndWent() {
        assertThat(WordDiff.of("the red house", "the green house"))
                .containsExactly(
                        new WordDiff.Piece(KEPT, "the "),
                        new WordDiff.Piece(DELETED, "red"),
                        new WordDiff.Piece(INSERTED, "green"),
                        new WordDiff.Piece(KEPT, " house"));
    }

    @Test
    void keepsWhatIsTheSame() {
        assertThat(WordDiff.of("نامه رسید.", "نامه رسید.")).containsExactly(new WordDiff.Piece(KEPT, "نامه رسید."));
    }

    @Test
    void takesAFirstTextAsInserted() {
        assertThat(WordDiff.of("", "new text")).containsExactly(new WordDiff.Piece(INSERTED, "new text"));
        assertThat(WordDiff.of("old", "")).containsExactly(new WordDiff.Piece(DELETED, "old"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }
}
