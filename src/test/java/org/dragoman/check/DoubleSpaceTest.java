package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class DoubleSpaceTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "He came.", "Il  est venu.", "DOUBLE_SPACE");
        bad(EN, FR, "Who came?", "Qui est venu \u00A0?", "DOUBLE_SPACE");
        bad(EN, AR, "He came.", "جاء   الرجل.", "DOUBLE_SPACE");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "He came.", "Il est venu.");
    }
}
