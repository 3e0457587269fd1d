package org.dragoman.translation;

import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class SavingTest {
    private final Desk desk = new Desk();
    private final Translation translation = desk.translation;

    @Test
    void beginsEmpty() {
        assertThat(translation.state()).isEqualTo(State.EMPTY);
        assertThat(translation.text()).isEmpty();
        assertThat(translation.version()).isZero();
        assertThat(translation.segment()).isSameAs(desk.segment);
        assertThat(translation.statement()).isSameAs(desk.written.statement());
        assertThat(translation.language()).isEqualTo(FR);
        assertThat(translation.assignee()).isSameAs(desk.translator);
        assertThat(translation.history()).isEmpty();
    }

    @Test
    void keepsEveryText() {
        var begun = translation.changedAt();
        assertThat(translation.save("L'eau", 0, desk.translator)).isEmpty();
        assertThat(translation.save("L'eau est là.", 1, desk.translator)).isEmpty();
        assertThat(translation.text()).isEqualTo("L'eau est là.");
        assertThat(translation.state()).isEqualTo(State.DRAFT);
        assertThat(translation.version()).isEqualTo(2);
        assertThat(translation.changedAt()).isAfterOrEqualTo(begun);
        assertThat(translation.history())
                .extracting(TranslationRevision::text)
                .containsExactly("L'eau", "L'eau est là.");
        assertThat(translation.history())
                .extracting(TranslationRevision::number)
                .containsExactly(1, 2);
        assertThat(translation.history()).allSatisfy(r -> {
            assertThat(r.author()).isSameAs(desk.translator);
            assertThat(r.state()).isEqualTo(State.DRAFT);
            assertThat(r.changedText()).isTrue();
            assertThat(r.at()).isAfterOrEqualTo(begun);
            assertThat(r.reason()).isNull();
        });
    }

    @Test
    void theSameTextIsNoChange() {
        desk.draft("L'eau");
        assertThat(translation.save("L'eau", 1, desk.translator)).isEmpty();
        assertThat(translation.version()).isEqualTo(1);
    }

    @Test
    void anErasedTextIsEmptyAgain() {
        desk.draft("L'eau").draft(" ");
        assertThat(translation.state()).isEqualTo(State.EMPTY);
    }

    @Test
    void aStaleTextIsKeptAsAConflict() {
        desk.draft("L'eau").draft("De l'eau");
        var conflict = translation.save("Les eaux", 1, desk.translator).orElseThrow();
        assertThat(translation.text()).isEqualTo("De l'eau");
        assertThat(translation.version()).isEqualTo(2);
        assertThat(conflict.text()).isEqualTo("Les eaux");
        assertThat(conflict.translation()).isSameAs(translation);
        assertThat(conflict.author()).isSameAs(desk.translator);
        assertThat(conflict.at()).isNotNull();
        assertThat(conflict.isOpen()).isTrue();
        conflict.resolve();
        assertThat(conflict.isOpen()).isFalse();
    }

    @Test
    void aStaleTextThatSaysTheSameIsNoConflict() {
        desk.draft("L'eau").draft("De l'eau");
        assertThat(translation.save("De l'eau", 1, desk.translator)).isEmpty();
    }

    @Test
    void isItsTranslatorsAlone() {
        var other = Staff.account("other", Role.TRANSLATOR, FR);
        Refused.with("not-yours", () -> translation.save("L'eau", 0, other));
        Refused.with("role-missing", () -> translation.save("L'eau", 0, desk.reviewer));
        desk.translator.entrust(desk.translator.roles(), Set.of(AR));
        Refused.with("language-missing", () -> translation.save("L'eau", 0, desk.translator));
        assertThat(translation.version()).isZero();
    }

    @Test
    void isClosedOnceItIsApproved() {
        desk.draft("L'eau").complete().approve();
        Refused.with("approved", () -> desk.draft("De l'eau"));
        assertThat(translation.save("De l'eau", 1, desk.translator)).isPresent();
        assertThat(translation.text()).isEqualTo("L'eau");
    }

    @Test
    void isClosedWhileAReleaseIsScheduled() {
        desk.written.statement().holdForRelease();
        Refused.with("release-scheduled", () -> desk.draft("L'eau"));
        assertThat(translation.isEditableBy(desk.translator)).isFalse();
    }

    @Test
    void isEditableByItsTranslatorUntilItIsApproved() {
        desk.draft("L'eau").complete();
        assertThat(translation.isEditableBy(desk.translator)).isTrue();
        assertThat(translation.isEditableBy(desk.reviewer)).isFalse();
        desk.approve();
        assertThat(translation.isEditableBy(desk.translator)).isFalse();
    }

    @Test
    void takingAFinishedTextUpAgainMakesItADraft() {
        desk.draft("L'eau").complete().draft("De l'eau");
        assertThat(translation.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void namesWhoeverHadAHandInTheText() {
        assertThat(translation.lastWritten()).isEmpty();
        desk.draft("L'eau").draft("De l'eau").complete().approve();
        assertThat(translation.wasWrittenBy(desk.translator)).isTrue();
        assertThat(translation.wasWrittenBy(desk.reviewer)).isFalse();
        assertThat(translation.lastWritten()).map(TranslationRevision::number).contains(2);
    }
}
