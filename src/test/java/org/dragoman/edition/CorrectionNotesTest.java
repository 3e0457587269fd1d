package org.dragoman.edition;

import java.util.List;
import java.util.Map;
import org.dragoman.testsupport.Refused;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class CorrectionNotesTest {
    private static final CorrectionNotes BOTH = CorrectionNotes.of(Map.of(EN, "A name.", FR, "Un nom."));

    @Test
    void whatIsBlankHasNotBeenWritten() {
        assertThat(CorrectionNotes.of(Map.of(EN, " A name.\n", FR, " \n")).texts())
                .containsExactly(Map.entry(EN, "A name."));
    }

    @Test
    void aCorrectionHasANoteInEachLanguage() {
        BOTH.mustSuit(List.of(EN, FR), true);
        var refusal = catchThrowableOfType(Refusal.class, () -> BOTH.mustSuit(List.of(EN, FR, AR, FA), true));
        assertThat(refusal.code()).isEqualTo("note-missing");
    }

    @Test
    void aFirstEditionHasNone() {
        CorrectionNotes.NONE.mustSuit(List.of(EN, FR), false);
        Refused.with("nothing-to-correct", () -> BOTH.mustSuit(List.of(EN, FR), false));
    }

    @Test
    void noLanguageHasOneThatTheEditionHasNot() {
        Refused.with("note-language", () -> BOTH.mustSuit(List.of(EN), true));
    }

    @Test
    void isNoLongerThanReadersBear() {
        var longest = CorrectionNotes.of(Map.of(EN, "a".repeat(CorrectionNotes.LONGEST)));
        longest.mustSuit(List.of(EN), true);
        var longer = CorrectionNotes.of(Map.of(EN, "a".repeat(CorrectionNotes.LONGEST + 1), FR, "a"));
        Refused.with("note-long", () -> longer.mustSuit(List.of(EN, FR), true));
    }

    @Test
    void anEditionTellsThemWhereItCorrectsAnother() {
        var press = new Press();
        var first = press.edition();
        var notes = CorrectionNotes.of(Map.of(EN, "A name.", FR, "Un nom.", FA, "یک نام"));
        var second = new Edition(press.alignment(), notes, press.publisher, null);
        assertThat(second.written()).containsOnlyKeys(EN, FR);
        assertThat(second.notes()).isEmpty();
        second.settle(List.of(EN));
        assertThat(second.written()).containsExactly(Map.entry(EN, "A name."));
        second.release(press.imprint(), first, Map.of());
        assertThat(second.corrects()).isSameAs(first);
        assertThat(second.notes()).containsExactly(Map.entry(EN, "A name."));
        Refused.with("not-scheduled", () -> second.settle(List.of(EN, FR)));
    }
}
