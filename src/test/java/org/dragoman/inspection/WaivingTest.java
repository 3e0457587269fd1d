package org.dragoman.inspection;

import java.util.Arrays;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.check.Check;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class WaivingTest {
    private static final String CHECK = Check.END_PUNCT.id();

    private final Sample sample = new Sample();

    @Test
    void anEditorSignsAnExceptionWithAReason() {
        var finding = Check.NUM_MISMATCH.shown();
        var waiver = new Waiver(sample.translation, finding, "12 is missing", " as agreed ", sample.editor);
        assertThat(waiver.covers(finding)).isTrue();
        assertThat(waiver.covers(Check.END_PUNCT.shown())).isFalse();
        assertThat(waiver.reason()).isEqualTo("as agreed");
        assertThat(waiver.message()).isEqualTo("12 is missing");
        assertThat(waiver.author()).isSameAs(sample.editor);
        assertThat(waiver.translation()).isSameAs(sample.translation);
        assertThat(waiver.at()).isNotNull();
        Refused.with("reason-missing", () -> new Waiver(sample.translation, finding, "", " ", sample.editor));
        Refused.with("role-missing", () -> new Waiver(sample.translation, finding, "", "x", sample.translator));
    }

    @Test
    void anEditorSwitchesACheckOffWithAReason() {
        var statement = sample.written.statement();
        new SwitchOff(statement, CHECK, "verse", sample.editor);
        Refused.with("reason-missing", () -> new SwitchOff(statement, CHECK, " ", sample.editor));
        Refused.with("role-missing", () -> new SwitchOff(statement, CHECK, "verse", sample.translator));
        Refused.with("not-found", () -> new SwitchOff(statement, "NO_SUCH", "verse", sample.editor));
        Refused.with("not-found", () -> new SwitchOff(statement, Check.SPELLING.id(), "verse", sample.editor));
    }

    @Test
    void whatGuardsTheReleaseIsNeverSwitchedOff() {
        var fixed = Arrays.stream(Check.values())
                .filter(c -> c.isGraded() && c.limit().isFixed())
                .toList();
        assertThat(fixed).contains(Check.TERM_MISSING);
        fixed.forEach(c -> Refused.with(
                "always-on", () -> new SwitchOff(sample.written.statement(), c.id(), "verse", sample.editor)));
    }

    @Test
    void nothingIsSwitchedWhileAReleaseIsScheduled() {
        var statement = sample.written.statement();
        var off = new SwitchOff(statement, CHECK, "verse", sample.editor);
        statement.holdForRelease();
        Refused.with("release-scheduled", () -> new SwitchOff(statement, CHECK, "verse", sample.editor));
        Refused.with("release-scheduled", () -> off.revoke(sample.editor));
        statement.letGo();
        Refused.with("role-missing", () -> off.revoke(Staff.account("karim", Role.REVIEWER)));
        off.revoke(sample.editor);
    }

    @ParameterizedTest
    @EnumSource
    void aGradeIsKnownByItsNameInSmallLetters(Grade grade) {
        assertThat(Grade.named(grade.key())).contains(grade);
        assertThat(Grade.named(grade.name())).isEmpty();
    }

    @Test
    void whatIsStoredHoldsForTheVeryTextsGlossaryAndProgram() {
        sample.draft("12 personnes");
        var basis = new FindingBasis(7, "1.0");
        var stored = new StoredFindings(sample.translation);
        var found = List.of(Check.NUM_MISMATCH.shown());
        stored.keep(sample.translation, basis, found);
        assertThat(stored.findings()).isEqualTo(found);
        assertThat(stored.holdsFor(sample.translation, basis)).isTrue();
        assertThat(stored.holdsFor(sample.translation, new FindingBasis(8, "1.0")))
                .isFalse();
        assertThat(stored.holdsFor(sample.translation, new FindingBasis(7, "1.1")))
                .isFalse();
        Stored.with("version", 1, sample.segment);
        assertThat(stored.holdsFor(sample.translation, basis)).isFalse();
        Stored.with("version", 0, sample.segment);
        sample.draft("13 personnes");
        assertThat(stored.holdsFor(sample.translation, basis)).isFalse();
    }
}
