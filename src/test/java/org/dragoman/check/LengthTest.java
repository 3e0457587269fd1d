package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class LengthTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "The delegation will travel to the region tomorrow to meet them.", "Demain.", "LENGTH");
        bad(
                EN,
                FR,
                "They left the building early.",
                "Ils ont quitté le bâtiment de bonne heure, puis ils sont allés voir leurs amis, qui les attendaient depuis le matin.",
                "LENGTH");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "Yes.", "Oui, bien entendu, nous le ferons.");
    }
}
