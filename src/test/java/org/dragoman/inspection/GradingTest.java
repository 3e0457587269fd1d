package org.dragoman.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.Check;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        var grading = new Grading(Map.of(Check.DOUBLE_WORD, Grade.ERROR), Set.of(Check.NUM_MISMATCH));
        assertThat(grading.taken(DOUBLED))
                .singleElement()
                .satisfies(f -> assertThat(f.check()).isEqualTo(Check.DOUBLE_WORD))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(new Grading(Map.of(Check.DOUBLE_WORD, Grade.OFF, Check.NUM_MISMATCH, Grade.OFF), Set.of())
                        .taken(DOUBLED))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TERM_MISSING", "TERM_FORBIDDEN", "TAGS", "EMPTY"})
    void neverLowersWhatMustStayAnError(Check check) {
        for (var grade : Grade.values()) {
            assertThat(new Grading(Map.of(check, grade), Set.of(check)).of(check))
                    .isEqualTo(Grade.ERROR);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INCONSISTENT_TARGET", "INCONSISTENT_SOURCE"})
    void neverMakesAnErrorOfWhatSeveralSegmentsShow(Check check) {
        assertThat(new Grading(Map.of(check, Grade.ERROR), Set.of()).of(check)).isEqualTo(Grade.WARNING);
        assertThat(new Grading(Map.of(check, Grade.INFO), Set.of()).of(check)).isEqualTo(Grade.INFO);
        assertThat(new Grading(Map.of(), Set.of(check)).of(check)).isEqualTo(Grade.OFF);
    }

    @Test
    void passesOverWhatIsStoredOfChecksThatThereAreNoMore() {
        var grading =
                Grading.stored(Map.of("FORMER", Grade.ERROR, "LENGTH", Grade.INFO), List.of("FORMER", "DOUBLE_WORD"));
        assertThat(grading).isEqualTo(new Grading(Map.of(Check.LENGTH, Grade.INFO), Set.of(Check.DOUBLE_WORD)));
    }

    @Test
    void whatACheckItselfTakesForLessDoesNotBecomeMore() {
        var error = Check.NUM_MISMATCH.shown().withSeverity(Severity.ERROR);
        var less = error.withSeverity(Severity.WARNING);
        assertThat(Grading.DEFAULT.taken(List.of(error, less))).containsExactly(error, less);
        var info = new Grading(Map.of(Check.NUM_MISMATCH, Grade.INFO), Set.of());
        assertThat(info.taken(List.of(error, less)))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
        var slip = Check.DOUBLE_WORD.shown().withSeverity(Severity.WARNING);
        var grave = new Grading(Map.of(Check.DOUBLE_WORD, Grade.ERROR), Set.of());
        assertThat(grave.taken(List.of(slip, slip.withSeverity(Severity.INFO))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.INFO);
    }

    @ParameterizedTest
    @EnumSource(names = {"TERM_MISSING", "TAGS", "EMPTY"})
    void whatMustStayAnErrorIsGradedAsOneOnly(Check check) {
        assertThat(Grade.values()).filteredOn(g -> g.isWithin(check.limit())).containsExactly(Grade.ERROR);
        assertThat(Grade.values())
                .filteredOn(g -> g.isWithin(Check.SPELLING.limit()))
                .isEmpty();
        assertThat(Grade.values())
                .filteredOn(g -> g.isWithin(Check.INCONSISTENT_TARGET.limit()))
                .doesNotContain(Grade.ERROR)
                .hasSize(3);
    }
}
