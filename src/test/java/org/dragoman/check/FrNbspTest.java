package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class FrNbspTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "Who came?", "Qui est venu?", "FR_NBSP");
        bad(EN, FR, "He came; she left.", "Il est venu ; elle est partie.", "FR_NBSP");
        bad(EN, FR, "He said: no.", "Il a dit: non.", "FR_NBSP");
        bad(EN, FR, "The “no” came.", "Le «non\u00A0» est venu.", "FR_NBSP");
        bad(EN, FR, "The “no” came.", "Le «\u00A0non » est venu.", "FR_NBSP");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "See C:\\Temp\\a.txt.", "Voir C:\\Temp\\a.txt.");
        good(EN, FR, "What?!", "Quoi\u202F?!");
        good(EN, FR, "It is 12:30 (!).", "Il est 12:30 (!).");
        good(
                EN,
                FR,
                "The “no” came; who said it: he?",
                "Le «\u202Fnon\u202F» est venu\u202F; qui l’a dit\u00A0: lui\u00A0?");
        good(EN, FR, "Yahoo! denied it.", "Yahoo! a démenti.");
        good(EN, FR, "He wrote to a@example.org: no.", "Il a écrit à a@example.org\u00A0: non.");
    }
}
