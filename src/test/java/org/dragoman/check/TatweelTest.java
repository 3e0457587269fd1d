package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

@Tag("plain")
class TatweelTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "The book.", "الكت\u0640اب.", "TATWEEL");
        bad(EN, FA, "Hello.", "سلام\u0640.", "TATWEEL");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "In the year 1435 AH.", "سنة 1435 ه\u0640.");
        good(EN, AR, "He paid the CIA 50 dollars.", "دفع لل\u0640CIA مبلغ ال\u064050 دولاراً.");
        good(EN, AR, "Called “the raid”", "تُعرف ب\u0640«الغارة»");
    }
}
