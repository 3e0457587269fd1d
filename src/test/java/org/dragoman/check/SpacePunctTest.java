package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class SpacePunctTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "He came, then left.", "جاء ، ثم ذهب.", "SPACE_PUNCT");
        bad(EN, FA, "Who came?", "که آمد ؟", "SPACE_PUNCT");
        bad(FR, EN, "Qui est venu\u00A0?", "Who came\u00A0?", "SPACE_PUNCT");
        bad(FR, EN, "Voici\u00A0:", "Here :", "SPACE_PUNCT");
        bad(EN, FR, "He came.", "Il est venu .", "SPACE_PUNCT");
        bad(EN, FA, "He came: now.", "او آمد : اکنون.", "SPACE_PUNCT");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "He came ... and left.", "Il est venu ... puis parti.");
        good(EN, FR, "He has a .22 rifle.", "Il a un fusil .22 chez lui.");
    }
}
