package org.dragoman.edition;

import java.util.List;
import java.util.Map;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class EditionComparisonTest {
    private static final CorrectionNotes NOTES = CorrectionNotes.of(Map.of(EN, "A name.", FR, "Un nom."));
    private static final EditionChanges NOTHING = new EditionChanges(List.of(), List.of());

    private final Press press = new Press();
    private final Edition older = released(1, null);
    private final Edition newer = released(2, older);

    private Edition released(int number, Edition replaced) {
        var edition = new Edition(press.alignment(), NOTES, press.publisher, null);
        edition.release(press.imprint(), replaced, Map.of());
        return Stored.with("number", number, edition);
    }

    private static EditionComparison compared(Edition edition, Edition other) {
        return new EditionComparison(edition, other, NOTHING);
    }

    @Test
    void tellsTheNotesOfTheEditionThatWasCorrectedAlone() {
        assertThat(compared(newer, older).notes()).isEqualTo(NOTES.texts());
        assertThat(compared(older, newer).notes()).isEmpty();
        assertThat(compared(released(3, newer), older).notes()).isEmpty();
        assertThat(compared(newer, null).notes()).isEmpty();
    }

    @Test
    void tellsThatTheOtherWasWithdrawn() {
        assertThat(compared(newer, older).withdrawn()).isFalse();
        assertThat(compared(newer, null).withdrawn()).isFalse();
        older.withdraw("A wrong name", press.publisher);
        assertThat(compared(newer, older).withdrawn()).isTrue();
        assertThat(compared(older, newer).withdrawn()).isFalse();
    }

    @Test
    void tellsWhichLanguagesCameAndWent() {
        var english = Stored.with("languages", "en", released(3, newer));
        assertThat(compared(newer, english).added()).containsExactly(FR);
        assertThat(compared(newer, english).removed()).isEmpty();
        assertThat(compared(english, newer).added()).isEmpty();
        assertThat(compared(english, newer).removed()).containsExactly(FR);
        assertThat(compared(newer, null).added()).isEmpty();
        assertThat(compared(newer, null).removed()).isEmpty();
    }
}
