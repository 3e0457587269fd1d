package org.dragoman.translation;

import java.util.List;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class CompletingTest {
    private final Desk desk = new Desk();
    private final Translation translation = desk.translation;

    @Test
    void aDraftBecomesTranslated() {
        desk.draft("L'eau").complete();
        assertThat(translation.state()).isEqualTo(State.TRANSLATED);
        assertThat(translation.version()).isEqualTo(2);
        assertThat(translation.history().get(1).changedText()).isFalse();
    }

    @Test
    void theGateStopsAnError() {
        desk.draft("L'eau");
        desk.errors.add("NUM_MISMATCH");
        Refused.with("gate", desk::complete);
        assertThat(translation.state()).isEqualTo(State.DRAFT);
        desk.errors.clear();
        desk.complete();
        desk.errors.add("NUM_MISMATCH");
        Refused.with("gate", desk::approve);
        assertThat(translation.state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void thereIsNothingToCompleteWithoutAText() {
        Refused.with("nothing-to-complete", desk::complete);
    }

    @Test
    void pressingTwiceIsDoneOnce() {
        desk.draft("L'eau").complete();
        translation.complete(Seen.alone(1), desk.open, desk.translator, desk.gate);
        desk.complete();
        assertThat(translation.version()).isEqualTo(2);
    }

    @Test
    void isRefusedForATextThatIsNotTheNewest() {
        desk.draft("L'eau").draft("De l'eau");
        assertThatThrownBy(() -> translation.complete(Seen.alone(1), desk.open, desk.translator, desk.gate))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.OVERTAKEN));
    }

    @Test
    void isRefusedWhileAnotherTextIsKeptThatNobodySaw() {
        desk.draft("L'eau").draft("De l'eau");
        var kept = Stored.as(9, translation.save("Les eaux", 1, desk.translator).orElseThrow());
        desk.open.add(kept);
        Refused.with("conflict-open", desk::complete);
        translation.complete(new Seen(2, Set.of(kept.id())), desk.open, desk.translator, desk.gate);
        Refused.with("conflict-open", desk::approve);
        translation.approve(new Seen(3, Set.of(9L)), desk.open, desk.reviewer, desk.gate, Desk.FOUR_EYES);
        assertThat(translation.state()).isEqualTo(State.APPROVED);
    }

    @Test
    void isRefusedOnceTheSegmentIsGone() {
        desk.draft("L'eau");
        desk.segment.removeIn(desk.written.revision(), desk.editor);
        Refused.with("segment-removed", desk::complete);
    }

    @Test
    void isRefusedWhereTheTextIsClosed() {
        desk.draft("L'eau").complete().approve();
        Refused.with("approved", desk::complete);
        Refused.with(
                "not-yours",
                () -> translation.complete(
                        desk.seen(), desk.open, Staff.account("other", Role.TRANSLATOR, FR), desk.gate));
    }

    @Test
    void approvalIsAReviewersWhoDidNotWriteIt() {
        desk.reviewer.entrust(Set.of(Role.REVIEWER, Role.TRANSLATOR), Set.of(FR));
        var own = new Translation(desk.segment, FR, desk.reviewer);
        own.save("L'eau", 0, desk.reviewer);
        own.complete(Seen.alone(1), List.of(), desk.reviewer, desk.gate);
        Refused.with(
                "four-eyes", () -> own.approve(Seen.alone(2), List.of(), desk.reviewer, desk.gate, Desk.FOUR_EYES));
        Refused.with(
                "role-missing",
                () -> own.approve(Seen.alone(2), List.of(), desk.translator, desk.gate, Desk.FOUR_EYES));
        own.approve(Seen.alone(2), List.of(), desk.reviewer, desk.gate, Desk.ALONE);
        assertThat(own.state()).isEqualTo(State.APPROVED);
    }

    @Test
    void approvalIsForWhoWorksInTheLanguage() {
        desk.draft("L'eau").complete();
        var stranger = Staff.account("stranger", Role.REVIEWER, AR);
        Refused.with(
                "language-missing",
                () -> translation.approve(desk.seen(), desk.open, stranger, desk.gate, Desk.FOUR_EYES));
        Refused.with("language-missing", () -> translation.sendBack(2, "no", stranger));
    }

    @Test
    void approvalIsOfTheNewestText() {
        desk.draft("L'eau").complete();
        Refused.with(
                "changed-meanwhile",
                () -> translation.approve(Seen.alone(1), desk.open, desk.reviewer, desk.gate, Desk.FOUR_EYES));
    }

    @Test
    void approvalIsOfWhatIsFinished() {
        desk.draft("L'eau");
        Refused.with("not-translated", desk::approve);
    }

    @Test
    void approvingTwiceIsDoneOnce() {
        desk.draft("L'eau").complete().approve();
        translation.approve(Seen.alone(2), desk.open, desk.reviewer, desk.gate, Desk.FOUR_EYES);
        assertThat(translation.version()).isEqualTo(3);
        var other = Staff.account("other", Role.REVIEWER, FR);
        Refused.with(
                "changed-meanwhile",
                () -> translation.approve(Seen.alone(2), desk.open, other, desk.gate, Desk.FOUR_EYES));
    }

    @Test
    void nothingIsDecidedWhileAReleaseIsScheduledNorOnceTheSegmentIsGone() {
        desk.draft("L'eau").complete();
        desk.written.statement().holdForRelease();
        Refused.with("release-scheduled", desk::approve);
        Refused.with("release-scheduled", () -> translation.sendBack(2, "no", desk.reviewer));
        desk.written.statement().letGo();
        desk.segment.removeIn(desk.written.revision(), desk.editor);
        Refused.with("segment-removed", desk::approve);
        Refused.with("segment-removed", () -> translation.sendBack(2, "no", desk.reviewer));
    }

    @Test
    void goesBackWithAReason() {
        desk.draft("L'eau").complete();
        Refused.with("reason-missing", () -> translation.sendBack(2, " ", desk.reviewer));
        translation.sendBack(2, " too short ", desk.reviewer);
        assertThat(translation.state()).isEqualTo(State.DRAFT);
        assertThat(translation.reason()).isEqualTo("too short");
        assertThat(translation.history().get(2).reason()).isEqualTo("too short");
        desk.draft("L'eau est là");
        assertThat(translation.reason()).isNull();
    }

    @Test
    void goesBackOnceHoweverOftenItIsAsked() {
        desk.draft("L'eau").complete();
        translation.sendBack(2, "too short", desk.reviewer);
        translation.sendBack(2, "too short", desk.reviewer);
        assertThat(translation.version()).isEqualTo(3);
        Refused.with("changed-meanwhile", () -> translation.sendBack(2, "too long", desk.reviewer));
        Refused.with("not-translated", () -> translation.sendBack(3, "too short", desk.reviewer));
    }

    @Test
    void anEditorSendsAnApprovedTextBackButATranslatorNever() {
        desk.draft("L'eau").complete().approve();
        Refused.with("role-missing", () -> translation.sendBack(3, "no", desk.translator));
        translation.sendBack(3, "the name is wrong", desk.editor);
        assertThat(translation.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whoDecidesSaysWhatTheySaw() {
        Refused.with("version-missing", () -> Seen.of(null, null));
        assertThat(Seen.of(3, null)).isEqualTo(Seen.alone(3));
        assertThat(Seen.of(3, List.of(7L)).kept()).containsExactly(7L);
    }
}
