package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class EdgeSpaceTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "He came.", " Il est venu.", "EDGE_SPACE");
        bad(EN, FR, "He came.", "Il est venu.\n", "EDGE_SPACE");
        bad(EN, FA, "He came.", "\u00A0او آمد.", "EDGE_SPACE");
        bad(EN, FA, "He came.", "  او آمد.", "EDGE_SPACE");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, " He came. ", " Il est venu. ");
        good(EN, FR, " He came. ", "Il est venu.");
    }
}
