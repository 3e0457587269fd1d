package org.dragoman.workbench;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class SegmentNumbersTest {
    @Test
    void joinsWhatFollowsEachOther() {
        assertThat(SegmentNumbers.of(List.of(1), Language.EN)).isEqualTo("1");
        assertThat(SegmentNumbers.of(List.of(1, 2), Language.FR)).isEqualTo("1–2");
        assertThat(SegmentNumbers.of(List.of(3, 4, 5, 7, 9, 10), Language.EN)).isEqualTo("3–5, 7, 9–10");
    }

    @Test
    void writesTheDigitsAndTheCommaOfTheReader() {
        assertThat(SegmentNumbers.of(List.of(3, 4, 7), Language.FA)).isEqualTo("۳–۴، ۷");
        assertThat(SegmentNumbers.of(List.of(3, 4, 7), Language.AR)).isEqualTo("٣–٤، ٧");
    }
}
