package org.dragoman.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.dragoman.check.Check;
import org.dragoman.check.Consistency;
import org.dragoman.check.Finding;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class InspectionTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(
            form(EN, "Mosul", TermStatus.PREFERRED),
            form(FR, "Mossoul", TermStatus.PREFERRED),
            form(FR, "Moussoul", TermStatus.FORBIDDEN)));

    private final Inspection inspection = new Inspection(null, null, null, null);

    private static Form form(Language language, String text, TermStatus status) {
        return new Form("mosul", language, text, status, false);
    }

    private List<Finding> found(String source, String target) {
        return inspection.raw(new Pair(EN, FR, source, target), LEXICON);
    }

    @Test
    void nothingIsSaidOfWhatIsRight() {
        assertThat(found("Mosul is free.", "Mossoul est libre.")).isEmpty();
    }

    @Test
    void aTermThatIsMissingIsToldWithTheFormToWrite() {
        var finding = found("Mosul is free.", "La ville est libre.").get(0);
        assertThat(finding.check()).isEqualTo(Check.TERM_MISSING);
        assertThat(finding.arguments()).containsExactly("Mossoul");
        assertThat(finding.sourceSpan().of("Mosul is free.")).isEqualTo("Mosul");
        assertThat(finding.targetSpan()).isNull();
        assertThat(finding.concept()).isEqualTo("mosul");
    }

    @Test
    void aForbiddenTermIsToldWithTheFormThatStandsThere() {
        var target = "Moussoul est libre.";
        var finding = found("Mosul is free.", target).get(0);
        assertThat(finding.check()).isEqualTo(Check.TERM_FORBIDDEN);
        assertThat(finding.arguments()).containsExactly("Mossoul", "Moussoul");
        assertThat(finding.targetSpan().of(target)).isEqualTo("Moussoul");
    }

    @Test
    void theChecksAreAskedAsWell() {
        assertThat(found("12 people came.", "13 personnes sont venues."))
                .extracting(Finding::check)
                .contains(Check.NUM_MISMATCH);
    }

    @Test
    void noTermIsMissedWhereNothingIsWrittenYet() {
        assertThat(found("Mosul is free.", " ")).extracting(Finding::check).doesNotContain(Check.TERM_MISSING);
    }

    @Test
    void aPairIsOfTheTextsAsTheyStand() {
        var sample = new Sample().draft("12 personnes");
        assertThat(Inspection.pair(sample.translation)).isEqualTo(new Pair(EN, FR, "12 people came.", "12 personnes"));
    }

    @Test
    void theSameSourceIsToBeSaidAlike() {
        var one = new Sample().draft("12 personnes");
        var other = new Sample().draft("Douze hommes");
        Stored.as(62, other.translation);
        var found = SiblingTranslations.among(List.of(one.translation, other.translation));
        assertThat(found).containsKeys(61L, 62L);
    }

    @Test
    void aRecheckGoesOnUntilAllIsLookedAt() {
        var sample = new Sample().draft("12 personnes");
        var recheck = Stored.as(3, new Recheck());
        recheck.passed(List.of(sample.translation));
        recheck.passed(List.of(sample.translation));
        assertThat(recheck.done()).isEqualTo(2);
        assertThat(recheck.total()).isEqualTo(2);
        assertThat(recheck.finishedAt()).isNull();
        recheck.finish(new FindingTotals(1, 2, 3));
        assertThat(recheck.totals()).isEqualTo(new FindingTotals(1, 2, 3));
        assertThat(recheck.finishedAt()).isNotNull();
        assertThat(recheck.id()).isEqualTo(3);
    }

    @Test
    void aRecheckTellsHowFarItHasCome() {
        var sample = new Sample();
        var recheck = new Recheck();
        Stored.with("cause", Recheck.Cause.ASKED, recheck);
        Stored.with("askedBy", sample.editor, recheck);
        Stored.with("askedAt", Instant.EPOCH, recheck);
        var progress = RecheckProgress.of(recheck);
        assertThat(progress.by()).isEqualTo("Display editor");
        assertThat(progress.cause()).isEqualTo(Recheck.Cause.ASKED);
        assertThat(progress.askedAt()).isEqualTo(Instant.EPOCH);
        assertThat(progress.isUnderWay()).isTrue();
        recheck.finish(new FindingTotals(0, 0, 0));
        assertThat(RecheckProgress.of(recheck).isUnderWay()).isFalse();
        Stored.with("askedBy", null, recheck);
        assertThat(RecheckProgress.of(recheck).by()).isNull();
    }

    @Test
    void aProgramThatStandsInNoArchiveIsKnownByItsVersion() {
        assertThat(new RunningBuild("1.2").build()).isEqualTo("1.2");
    }

    @Test
    void aWaiverCoversItsOwnFindingOnly() {
        var sample = new Sample();
        var numbers = Check.NUM_MISMATCH.shown();
        var end = Check.END_PUNCT.shown();
        var waiver = new Waiver(sample.translation, numbers, "12", "as agreed", sample.editor);
        assertThat(Inspection.weighed(Inspection.joined(List.of(numbers), List.of(end)), List.of(waiver)))
                .containsExactly(new Inspection.Found(numbers, true), new Inspection.Found(end, false));
    }

    @Test
    void nothingIsSaidOfWhatIsNotBegun() {
        var begun = new Sample().draft("12 personnes").translation;
        assertThat(Inspection.begun(List.of(begun, new Sample().translation))).containsExactly(begun);
    }

    @Test
    void aLineIsComparedWithOthersButOnlyWhatIsAskedForIsTold() {
        var lines = List.of(
                new Consistency.Line(1, "12 people came.", "12 personnes"),
                new Consistency.Line(2, "12 people came.", "Douze hommes"));
        var found = new HashMap<Long, List<Finding>>();
        SiblingTranslations.findings(lines, Set.of(2L), found);
        assertThat(found).containsOnlyKeys(2L);
        assertThat(found.get(2L)).hasSize(1);
    }

    @Test
    void eachLanguageOfAStatementHasItsColumn() {
        var sample = new Sample().translated("12 personnes");
        var error = Sample.found(Check.NUM_MISMATCH, Severity.ERROR, false);
        var waived = Sample.found(Check.NUM_MISMATCH, Severity.ERROR, true);
        var slip = Sample.found(Check.END_PUNCT, Severity.WARNING, false);
        var hint = Sample.found(Check.END_PUNCT, Severity.INFO, false);
        var other = new InspectedTranslation(1, 52, new Sample().translation, List.of(slip));
        assertThat(StatementFindings.columns(List.of(sample.with(error, waived, slip, hint), other, sample.with(slip))))
                .containsExactly(
                        new StatementFindingsPage.Column(FR, 51, 1, 2, 1, 1),
                        new StatementFindingsPage.Column(FR, 52, 0, 1, 0, 0));
    }
}
