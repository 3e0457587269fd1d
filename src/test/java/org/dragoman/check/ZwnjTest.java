package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

@Tag("plain")
class ZwnjTest {
    @Test
    void findsTheFault() {
        bad(EN, FA, "They go.", "می\u200C\u200Cروند.", "ZWNJ");
        bad(EN, FA, "They go.", "می\u200Cروند\u200C.", "ZWNJ");
        bad(EN, FA, "They go.", "\u200Cمی\u200Cروند.", "ZWNJ");
        bad(EN, FA, "They go", "می\u200Cروند\u200C", "ZWNJ");
        bad(EN, FA, "They go home.", "خانه \u200Cمی\u200Cروند.", "ZWNJ");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FA, "They go.", "می\u200Cروند.");
        good(EN, FA, "The {name}s", "{name}\u200Cها");
        good(EN, FA, "The <b>house</b>s.", "<b>خانه</b>\u200Cها.");
    }
}
