package org.dragoman.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.Check;
import org.dragoman.check.Severity;
import org.dragoman.edition.Blocker.Kind;
import org.dragoman.edition.BlockerSearch.Circumstances;
import org.dragoman.edition.BlockerSearch.Place;
import org.dragoman.inspection.Inspection;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.edition.StatementBlocker.ADDRESS_LOCAL;
import static org.dragoman.edition.StatementBlocker.ADDRESS_TAKEN;
import static org.dragoman.edition.StatementBlocker.LOSS_NOT_AGREED;
import static org.dragoman.edition.StatementBlocker.NO_JOB;
import static org.dragoman.edition.StatementBlocker.SCHEDULED;
import static org.dragoman.edition.StatementBlocker.UNCHANGED;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class ReadinessTest {
    private static final Circumstances GOOD = new Circumstances(false, false, false);

    private final Press press = new Press();

    private List<Kind> kinds(Set<Long> conflicts, Map<Long, List<Inspection.Found>> found) {
        return new Place(1, press.segment, press.translation)
                .blockers(conflicts, found).stream().map(Blocker::kind).toList();
    }

    private static Inspection.Found error(boolean waived) {
        return found(Severity.ERROR, waived);
    }

    private static Inspection.Found found(Severity severity, boolean waived) {
        return new Inspection.Found(Check.NUM_MISMATCH.shown().withSeverity(severity), waived);
    }

    @Test
    void aStatementIsReadyWhenNothingIsInTheWay() {
        assertThat(BlockerSearch.obstacles(press.alignment(), GOOD)).isEmpty();
        assertThat(BlockerSearch.obstacles(press.alignment(), new Circumstances(true, true, true)))
                .containsExactlyInAnyOrder(ADDRESS_TAKEN, ADDRESS_LOCAL, UNCHANGED);
    }

    @Test
    void aStatementWithoutAJobIsNotReleased() {
        assertThat(BlockerSearch.obstacles(press.alignment(Map.of(), Map.of()), GOOD))
                .containsExactly(NO_JOB);
    }

    @Test
    void aReleaseIsScheduledOnce() {
        press.written.statement().holdForRelease();
        assertThat(BlockerSearch.obstacles(press.alignment(), GOOD)).containsExactly(SCHEDULED);
    }

    @Test
    void whatIsLostIsAgreedFirst() {
        var lossy = new Press(new Omission(Omission.Kind.IMAGE, 1, List.of()));
        assertThat(BlockerSearch.obstacles(lossy.alignment(), GOOD)).containsExactly(LOSS_NOT_AGREED);
        lossy.written.agreeToLosses();
        assertThat(BlockerSearch.obstacles(lossy.alignment(), GOOD)).isEmpty();
    }

    @Test
    void aCodeThatNoEditionCanShowIsAgreedFirst() {
        var code = new InlineCode(1, InlineCode.Kind.STANDALONE, new Inline.Unknown("a film"));
        var lossy = new Press("The water <1/> is back.", List.of(code));
        var source = BlockerSearch.source(lossy.alignment());
        assertThat(source.ready()).isFalse();
        assertThat(source.blockers()).containsExactly(new Blocker(Kind.LOSS_NOT_AGREED, 1, 41, null, "a film", 71));
        assertThat(source.blockers().get(0).link(source)).isEqualTo("/statements/71?segment=41#segment-41");
        lossy.written.agreeToLosses();
        assertThat(BlockerSearch.source(lossy.alignment()).ready()).isTrue();
    }

    @Test
    void theSourceIsAlwaysApproved() {
        var source = BlockerSearch.source(press.alignment());
        assertThat(source).isEqualTo(new Readiness.OfLanguage(EN, null, false, 2, 2, List.of(), Remarks.NONE));
    }

    @Test
    void whatDoesNotBlockIsCounted() {
        var remarks = Remarks.of(List.of(
                List.of(found(Severity.WARNING, false), found(Severity.ERROR, true)),
                List.of(found(Severity.WARNING, true), found(Severity.ERROR, false), found(Severity.INFO, false)),
                List.of(found(Severity.WARNING, false))));
        assertThat(remarks).isEqualTo(new Remarks(2, 2));
        assertThat(Remarks.of(List.of())).isEqualTo(Remarks.NONE);
    }

    @Test
    void everySegmentIsApproved() {
        assertThat(kinds(Set.of(), Map.of())).containsExactly(Kind.NOT_APPROVED);
        press.translated("L'eau est de retour.");
        assertThat(kinds(Set.of(), Map.of())).containsExactly(Kind.NOT_APPROVED);
        press.approved("L'eau est là.");
        assertThat(kinds(Set.of(), Map.of())).isEmpty();
        assertThat(new Place(1, press.segment, null).blockers(Set.of(), Map.of()))
                .extracting(Blocker::kind)
                .containsExactly(Kind.NOT_APPROVED);
    }

    @Test
    void nobodyIsLeftUndecidedButWhoeverApprovedHasDecided() {
        press.translated("L'eau est de retour.");
        assertThat(kinds(Set.of(61L), Map.of())).containsExactly(Kind.NOT_APPROVED, Kind.OPEN_CONFLICT);
        assertThat(kinds(Set.of(62L), Map.of())).containsExactly(Kind.NOT_APPROVED);
        press.approved("L'eau est là.");
        assertThat(kinds(Set.of(61L), Map.of())).isEmpty();
    }

    @Test
    void anOpenErrorKeepsAnApprovedTextBackAWaivedOneDoesNot() {
        press.approved("L'eau est là.");
        assertThat(kinds(Set.of(), Map.of(61L, List.of(error(false))))).containsExactly(Kind.OPEN_ERROR);
        assertThat(kinds(Set.of(), Map.of(61L, List.of(error(true))))).isEmpty();
        var blocker = new Place(1, press.segment, press.translation)
                .blockers(Set.of(), Map.of(61L, List.of(error(false))))
                .get(0);
        assertThat(blocker.finding()).isEqualTo(error(false).finding());
        assertThat(blocker.segmentId()).isEqualTo(41);
        assertThat(blocker.statementId()).isEqualTo(71);
    }

    @Test
    void aCodeThatTheSourceDoesNotHaveKeepsATextBack() {
        press.approved("L'eau <7/> est là.");
        assertThat(new Place(1, press.segment, press.translation).blockers(Set.of(), Map.of()))
                .containsExactly(new Blocker(Kind.UNKNOWN_CODE, 1, 41, null, "<7/>", 71));
    }

    @Test
    void isReadyWhenNoLanguageHasABlocker() {
        var blocked = new Readiness.OfLanguage(
                FR, 51L, false, 1, 0, List.of(Blocker.at(1, press.segment, Kind.NOT_APPROVED)), Remarks.NONE);
        var done = new Readiness.OfLanguage(FR, 51L, false, 1, 1, List.of(), Remarks.NONE);
        assertThat(new Readiness(Set.of(), List.of(done), Set.of(), null).ready())
                .isTrue();
        assertThat(new Readiness(Set.of(), List.of(done, blocked), Set.of(), null).ready())
                .isFalse();
        assertThat(new Readiness(EnumSet.of(NO_JOB), List.of(done), Set.of(), null).ready())
                .isFalse();
        assertThat(blocked.count(Kind.NOT_APPROVED)).isEqualTo(1);
        assertThat(blocked.count(Kind.OPEN_ERROR)).isZero();
    }

    private Readiness.OfLanguage optional(Language language, boolean ready) {
        var blockers = ready ? List.<Blocker>of() : List.of(Blocker.at(1, press.segment, Kind.NOT_APPROVED));
        return new Readiness.OfLanguage(language, 52L, true, 1, 0, blockers, Remarks.NONE);
    }

    @Test
    void whatIsOptionalAndNotReadyIsLeftOut() {
        var source = new Readiness.OfLanguage(EN, null, false, 1, 1, List.of(), Remarks.NONE);
        var french = new Readiness.OfLanguage(FR, 51L, false, 1, 1, List.of(), Remarks.NONE);
        assertThat(Readiness.leftOut(List.of(source, french, optional(AR, false)), null))
                .containsExactly(AR);
        assertThat(Readiness.leftOut(List.of(source, french, optional(AR, true)), null))
                .isEmpty();
        var readiness = new Readiness(Set.of(), List.of(source, french, optional(AR, false)), Set.of(AR), null);
        assertThat(readiness.ready()).isTrue();
    }

    @Test
    void anEditionWithoutAnyTranslationIsNone() {
        var source = new Readiness.OfLanguage(EN, null, false, 1, 1, List.of(), Remarks.NONE);
        assertThat(Readiness.leftOut(List.of(source, optional(FR, false), optional(AR, false)), null))
                .isEmpty();
        assertThat(Readiness.leftOut(List.of(source, optional(FR, false), optional(AR, true)), null))
                .containsExactly(FR);
    }

    @Test
    void whatReadersHaveIsNotTakenFromThem() {
        var source = new Readiness.OfLanguage(EN, null, false, 1, 1, List.of(), Remarks.NONE);
        var languages = List.of(source, optional(FR, false), optional(AR, false), optional(FA, true));
        assertThat(Readiness.leftOut(languages, press.edition())).containsExactly(AR);
    }

    @Test
    void isReleasedWhenOnlyTheNewestEditionSaysTheSame() {
        var blocked = new Readiness.OfLanguage(
                FR, 51L, false, 1, 0, List.of(Blocker.at(1, press.segment, Kind.NOT_APPROVED)), Remarks.NONE);
        var done = new Readiness.OfLanguage(FR, 51L, false, 1, 1, List.of(), Remarks.NONE);
        assertThat(new Readiness(EnumSet.of(UNCHANGED), List.of(done), Set.of(), null).released())
                .isTrue();
        assertThat(new Readiness(EnumSet.of(UNCHANGED), List.of(blocked), Set.of(), null).released())
                .isFalse();
        assertThat(new Readiness(Set.of(), List.of(done), Set.of(), null).released())
                .isFalse();
        assertThat(new Readiness(EnumSet.of(UNCHANGED, NO_JOB), List.of(done), Set.of(), null).released())
                .isFalse();
    }

    @Test
    void leadsToWhereItCanBeMended() {
        var french = new Readiness.OfLanguage(FR, 51L, false, 1, 0, List.of(), Remarks.NONE);
        assertThat(Blocker.at(1, press.segment, Kind.NOT_APPROVED).link(french))
                .isEqualTo("/reviews/51?show=all#segment-41");
        assertThat(Blocker.at(1, press.segment, Kind.OPEN_CONFLICT).link(french))
                .isEqualTo("/jobs/51#segment-41");
    }
}
