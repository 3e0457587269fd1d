package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

@Tag("plain")
class LetterFormsTest {
    @Test
    void findsTheFault() {
        bad(EN, FA, "Tell him that.", "این را به او بگويد.", "LETTERS");
        bad(EN, FA, "That book.", "آن كتاب.", "LETTERS");
        bad(EN, FA, "Moses came.", "موسى آمد.", "LETTERS");
        bad(EN, AR, "In the city.", "فی المدينة.", "LETTERS");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "To the hospital.", "إلى المستشفى.");
        good(EN, FA, "The house is good.", "خانهٔ خوبی است.");
    }
}
