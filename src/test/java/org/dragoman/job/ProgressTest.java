package org.dragoman.job;

import org.dragoman.job.Progress.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, OPEN",
        "2, 1, 0, 0, IN_PROGRESS",
        "0, 1, 2, 0, IN_PROGRESS",
        "2, 0, 0, 1, IN_PROGRESS",
        "0, 0, 2, 1, AWAITING_REVIEW",
        "0, 0, 0, 3, FINISHED",
        "0, 0, 0, 0, FINISHED"
    })
    void tellsWhatIsNext(int empty, int draft, int translated, int approved, Stage stage) {
        assertThat(new Progress(empty, draft, translated, approved, false).stage())
                .isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 3, RELEASED", "0, 0, 1, 2, AWAITING_REVIEW", "0, 1, 0, 2, IN_PROGRESS"})
    void saysReleasedOfWhatIsApprovedAndPublic(int empty, int draft, int translated, int approved, Stage stage) {
        assertThat(new Progress(empty, draft, translated, approved, true).stage())
                .isEqualTo(stage);
    }
}
