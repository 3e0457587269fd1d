package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class BidiCtrlTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "The bank agreed.", "\u202Bوافق البنك.", "BIDI_CTRL");
        bad(EN, AR, "The bank agreed.", "وافق\u202C البنك.", "BIDI_CTRL");
        bad(EN, AR, "The bank agreed.", "\u2067وافق\u202C البنك.", "BIDI_CTRL");
        bad(EN, FR, "The bank agreed.", "La banque\u2069 a accepté.", "BIDI_CTRL");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "The bank agreed.", "\u2067وافق\u2069 \u202Bالبنك\u202C\u200F.");
    }
}
