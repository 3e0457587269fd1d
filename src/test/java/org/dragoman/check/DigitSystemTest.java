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
class DigitSystemTest {
    @Test
    void findsTheFault() {
        bad(EN, FA, "We saw 74 cars.", "٧٤ خودرو دیدیم.", "DIGIT_SYSTEM");
        bad(EN, AR, "We saw 74 cars.", "رأينا ۷۴ سيارة.", "DIGIT_SYSTEM");
        bad(AR, EN, "رأينا ٧٤ سيارة.", "We saw ٧٤ cars.", "DIGIT_SYSTEM");
        bad(FA, FR, "۷۴ خودرو دیدیم.", "Nous avons vu ۷۴ voitures.", "DIGIT_SYSTEM");
        bad(EN, AR, "We saw 74 cars and 9 buses.", "رأينا ٧٤ سيارة و 9 حافلات.", "DIGIT_SYSTEM");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "We saw 74 cars and 9 buses.", "رأينا 74 سيارة و 9 حافلات.");
        good(EN, FA, "The 3 F-16 jets left.", "۳ جنگندهٔ F-16 رفتند.");
        good(EN, FA, "See https://example.org/74 for 3 lists.", "برای ۳ فهرست https://example.org/74 را ببینید.");
        good(EN, FA, "{0} of 3 people", "{0} از ۳ نفر");
    }
}
