package org.dragoman.translation;

import java.util.Map;
import java.util.Objects;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ChangedSourceTest {
    private static final String BEFORE = "The water is back.";

    private final Desk desk = new Desk();
    private final Translation translation = desk.translation;

    private void change(String to) {
        var before = desk.segment.text();
        desk.segment.rewrite(to);
        translation.sourceChanged(before, desk.editor);
    }

    @Test
    void aTextCountsAsADraftOnly() {
        desk.draft("L'eau").complete().approve();
        assertThat(SourceChange.of(translation)).isNull();
        change("The water is clean.");
        assertThat(translation.text()).isEqualTo("L'eau");
        assertThat(translation.state()).isEqualTo(State.DRAFT);
        assertThat(translation.former()).contains(new FormerTranslation(BEFORE, "L'eau", State.APPROVED, 4));
        var change = Objects.requireNonNull(SourceChange.of(translation));
        assertThat(change.formerText()).isEqualTo("L'eau");
        assertThat(change.source()).contains(new WordDiff.Piece(WordDiff.Fate.INSERTED, "clean."));
    }

    @Test
    void whatChangesBackCountsAgainAsItDid() {
        desk.draft("L'eau").complete().approve();
        change("The water is clean.");
        change(BEFORE);
        assertThat(translation.state()).isEqualTo(State.APPROVED);
        assertThat(translation.former()).isEmpty();
    }

    @Test
    void whatWasWrittenMeanwhileStays() {
        desk.draft("L'eau").complete();
        change("The water is clean.");
        desk.draft("L'eau est propre.");
        change(BEFORE);
        assertThat(translation.state()).isEqualTo(State.DRAFT);
        assertThat(translation.text()).isEqualTo("L'eau est propre.");
    }

    @Test
    void aSecondChangeIsStillOneFromWhatTheTextWasMadeFrom() {
        desk.draft("L'eau").complete();
        change("The water is clean.");
        change("The water is cold.");
        assertThat(translation.former()).contains(new FormerTranslation(BEFORE, "L'eau", State.TRANSLATED, 4));
    }

    @Test
    void anEmptyTranslationStaysEmptyButKnowsOfIt() {
        change("The water is clean.");
        assertThat(translation.state()).isEqualTo(State.EMPTY);
        assertThat(translation.version()).isEqualTo(1);
        assertThat(translation.history()).isEmpty();
    }

    @Test
    void whoeverWroteFromTheOldSourceIsToldApart() {
        desk.draft("L'eau");
        change("The water is clean.");
        assertThat(translation.save("L'eau", 1, desk.translator)).isPresent();
        assertThat(translation.save("L'eau", 9, desk.translator)).isPresent();
        assertThat(translation.save("L'eau", 2, desk.translator)).isEmpty();
        assertThat(translation.version()).isEqualTo(2);
    }

    @Test
    void isAnsweredOnceItIsApprovedAnew() {
        desk.draft("L'eau");
        change("The water is clean.");
        desk.draft("L'eau est propre.").complete().approve();
        assertThat(translation.former()).isEmpty();
    }

    @Test
    void isAnEditorsDoing() {
        Refused.with("role-missing", () -> translation.sourceChanged(BEFORE, desk.translator));
        Refused.with("role-missing", () -> translation.renumberCodes(Map.of("1", 2), desk.translator));
    }

    @Test
    void codesAreRenumberedWithoutMakingTheEditorAWriter() {
        desk.draft("<1>L'eau</1>").complete();
        translation.renumberCodes(Map.of("1", 2), desk.editor);
        assertThat(translation.text()).isEqualTo("<2>L'eau</2>");
        assertThat(translation.state()).isEqualTo(State.TRANSLATED);
        assertThat(translation.wasWrittenBy(desk.editor)).isFalse();
        translation.renumberCodes(Map.of("1", 2), desk.editor);
        assertThat(translation.version()).isEqualTo(3);
    }

    @Test
    void isKnownByItsIdOnceItIsStored() {
        assertThat(Stored.as(12, translation).id()).isEqualTo(12);
    }
}
