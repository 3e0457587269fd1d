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
class MixedDirTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "Call +44 20 7946 0000 today.", "اتصل اليوم بالرقم +44 20 7946 0000.", "MIXED_DIR");
        bad(EN, FA, "Call +44-20-7946-0000 today.", "امروز با +۴۴-۲۰-۷۹۴۶-۰۰۰۰ تماس بگیرید.", "MIXED_DIR");
        bad(EN, AR, "Yahoo! denied it.", "نفت Yahoo! ذلك.", "MIXED_DIR");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "Yahoo! denied it.", "نفت Yahoo!\u200E ذلك.");
        good(EN, AR, "Call +44 20 7946 0000 today.", "اتصل اليوم بالرقم \u2066+44 20 7946 0000\u2069.");
        good(EN, AR, "Call +44 20 7946 0000 today.", "اتصل اليوم بالرقم \u202A+44 20 7946 0000\u202C.");
        good(EN, AR, "Call +44 20 7946 0000 today.", "اتصل اليوم بالرقم \u200E+44 20 7946 0000.");
        good(EN, AR, "The UN left!", "غادرت UN!");
        good(AR, FR, "اتصل بالرقم \u2066+44 20 7946 0000\u2069.", "Appelez le +44 20 7946 0000.");
    }
}
