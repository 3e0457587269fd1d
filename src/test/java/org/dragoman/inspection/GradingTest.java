package org.dragoman.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class GradingTest {
    private static final List<Finding> DOUBLED =
            Checks.all().of(new Pair(EN, FR, "He came at 5.", "Il est est venu à 6."));

    @Test
    void takesEveryCheckWithItsOwnSeverityUnlessToldOtherwise() {
        assertThat(Grading.DEFAULT.taken(DOUBLED)).isEqualTo(DOUBLED);
    }

    @Test
    void regradesAndLeavesOut() {
        var grading = new Grading(Map.of("DOUBLE_WORD", Grade.ERROR), Set.of("NUM_MISMATCH"));
        assertThat(grading.taken(DOUBLED))
                .singleElement()
                .satisfies(f -> assertThat(f.check()).isEqualTo("DOUBLE_WORD"))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(new Grading(Map.of("DOUBLE_WORD", Grade.OFF, "NUM_MISMATCH", Grade.OFF), Set.of()).taken(DOUBLED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM_MISSING", "TERM_FORBIDDEN", "TAGS", "EMPTY"})
    void neverLowersWhatMustStayAnError(String check) {
        for (var grade : Grade.values()) {
            assertThat(new Grading(Map.of(check, grade), Set.of(check)).of(check))
                    .isEqualTo(Grade.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCONSISTENT_TARGET", "INCONSISTENT_SOURCE"})
    void neverMakesAnErrorOfWhatSeveralSegmentsShow(String check) {
        assertThat(new Grading(Map.of(check, Grade.ERROR), Set.of()).of(check)).isEqualTo(Grade.WARNING);
        assertThat(new Grading(Map.of(check, Grade.INFO), Set.of()).of(check)).isEqualTo(Grade.INFO);
        assertThat(new Grading(Map.of(), Set.of(check)).of(check)).isEqualTo(Grade.OFF);
    }

    @Test
    void showsAnExampleThatTheCheckFinds() {
        assertThat(Checks.ids()).allSatisfy(id -> assertThat(Checks.all().of(CheckExamples.of(id)))
                .extracting(Finding::check)
                .contains(id));
    }
}
