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
class UntranslatedTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "He left the hall.", "He left the hall.", "UNTRANSLATED");
        bad(EN, FR, "He left the hall.", "he LEFT the hall.", "UNTRANSLATED");
        bad(EN, FR, "He left <b>the</b> hall.", "He left the hall.", "UNTRANSLATED", "TAGS");
        bad(AR, FA, "خرج من القاعة.", "خرج من القاعة.", "UNTRANSLATED");
        bad(EN, AR, "He left the hall.", "He left the hall.", "UNTRANSLATED", "WRONG_SCRIPT");
        bad(EN, FR, "NOTE BY THE CHAIR", "NOTE BY THE CHAIR", "UNTRANSLATED");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "Kofi Annan", "Kofi Annan");
        good(EN, FR, "UNHCR", "UNHCR");
        good(EN, FR, "Jean de La Fontaine", "Jean de La Fontaine");
        good(AR, FA, "بغداد", "بغداد");
        good(EN, AR, "BBC", "BBC");
        good(EN, FR, "12.06.2009", "12.06.2009");
        good(EN, FR, "https://example.org/about", "https://example.org/about");
        good(EN, AR, "%s: %d", "%s: %d");
        good(EN, FR, "70 km/h", "70 km/h");
        good(EN, FR, "5 kg", "5 kg");
    }
}
