package org.dragoman.inspection;

import java.util.List;
import org.dragoman.check.Check;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.check.Severity.ERROR;
import static org.dragoman.check.Severity.INFO;
import static org.dragoman.check.Severity.WARNING;

@Tag("plain")
class FindingFilterTest {
    private static final Found OPEN = Sample.found(Check.NUM_MISMATCH, ERROR, false);
    private static final Found WAIVED = Sample.found(Check.NUM_MISMATCH, ERROR, true);
    private static final Found SLIP = Sample.found(Check.END_PUNCT, WARNING, false);
    private static final FindingFilter ALL = FindingFilter.of(null, null, null, false, 1);

    private final Sample sample = new Sample();

    private static FindingFilter asked(String language, String check, String severity, boolean late) {
        return FindingFilter.of(language, check, severity, late, 1);
    }

    @Test
    void onlyAnOpenErrorKeepsTheGateShut() {
        assertThat(OPEN.blocks()).isTrue();
        assertThat(WAIVED.blocks()).isFalse();
        assertThat(SLIP.blocks()).isFalse();
    }

    @Test
    void aFinishedTextWithAnOpenErrorIsLate() {
        sample.draft("12 personnes");
        assertThat(sample.with(OPEN).isLate()).isFalse();
        sample.translated("12 personnes sont là");
        assertThat(sample.with(OPEN).isLate()).isTrue();
        assertThat(sample.with(WAIVED, SLIP).isLate()).isFalse();
        sample.approved("12 personnes sont venues");
        assertThat(sample.with(SLIP, OPEN).isLate()).isTrue();
    }

    @Test
    void countsWhatNobodyWaived() {
        sample.translated("12 personnes");
        assertThat(FindingTotals.of(List.of(sample.with(OPEN, WAIVED, SLIP), sample.with(SLIP))))
                .isEqualTo(new FindingTotals(1, 2, 1));
        assertThat(FindingTotals.of(List.of())).isEqualTo(new FindingTotals(0, 0, 0));
    }

    @Test
    void leavesNothingOutUnlessItIsAsked() {
        assertThat(ALL.isNarrow()).isFalse();
        assertThat(ALL.includes(sample.with())).isTrue();
        assertThat(ALL.includes(WAIVED)).isTrue();
        assertThat(asked("xx", " ", "grave", false)).isEqualTo(ALL);
        assertThat(ALL.query()).isEqualTo("?");
    }

    @Test
    void narrowsToALanguage() {
        var french = asked("fr", null, null, false);
        assertThat(french.language()).isEqualTo(Language.FR);
        assertThat(french.isNarrow()).isTrue();
        assertThat(french.includes(sample.with())).isTrue();
        assertThat(asked("ar", null, null, false).includes(sample.with())).isFalse();
        assertThat(french.query()).isEqualTo("?language=fr");
    }

    @Test
    void narrowsToACheck() {
        var numbers = asked(null, "NUM_MISMATCH", null, false);
        assertThat(numbers.isNarrow()).isTrue();
        assertThat(numbers.includes(OPEN)).isTrue();
        assertThat(numbers.includes(SLIP)).isFalse();
        assertThat(numbers.query()).isEqualTo("?check=NUM_MISMATCH");
    }

    @Test
    void narrowsToASeverity() {
        var errors = asked(null, null, "error", false);
        assertThat(errors.isNarrow()).isTrue();
        assertThat(errors.includes(OPEN)).isTrue();
        assertThat(errors.includes(SLIP)).isFalse();
        assertThat(errors.isOf("error")).isTrue();
        assertThat(errors.isOf("warning")).isFalse();
        assertThat(ALL.isOf("error")).isFalse();
        assertThat(ALL.isOf("grave")).isFalse();
        assertThat(errors.query()).isEqualTo("?severity=error");
    }

    @Test
    void narrowsToWhatIsLate() {
        var late = asked(null, null, null, true);
        sample.translated("12 personnes");
        assertThat(late.isNarrow()).isTrue();
        assertThat(late.includes(sample.with(OPEN))).isTrue();
        assertThat(late.includes(sample.with(SLIP))).isFalse();
        assertThat(late.includes(OPEN)).isTrue();
        assertThat(late.includes(WAIVED)).isFalse();
        assertThat(late.query()).isEqualTo("?late=true");
    }

    @Test
    void turnsPagesAndKeepsWhatWasAsked() {
        var second = asked("fr", "URL", "info", true).atPage(2);
        assertThat(second.query()).isEqualTo("?language=fr&check=URL&severity=info&late=true&page=2");
        assertThat(second.severity()).isEqualTo(INFO);
        assertThat(FindingFilter.of(null, null, null, false, -3).page()).isEqualTo(1);
    }

    @Test
    void severitiesAreNamedInSmallLetters() {
        for (var severity : Severity.values()) {
            assertThat(asked(null, null, severity.name(), false).severity()).isNull();
        }
    }
}
