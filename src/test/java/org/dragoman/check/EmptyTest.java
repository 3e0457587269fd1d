package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class EmptyTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "He came.", "", "EMPTY");
        bad(EN, FR, "He came.", " \n", "EMPTY");
        bad(EN, AR, "<b>He came.</b>", "<b></b>", "EMPTY");
        bad(EN, AR, "He came.", "\u200F\u200C", "EMPTY");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "", "");
        good(EN, FR, " ", " ");
    }
}
