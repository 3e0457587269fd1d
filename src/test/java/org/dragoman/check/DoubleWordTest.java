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
class DoubleWordTest {
    @Test
    void findsTheFault() {
        bad(FR, EN, "Il est venu à midi.", "He came at at noon.", "DOUBLE_WORD");
        bad(EN, AR, "He came from the city.", "جاء من من المدينة.", "DOUBLE_WORD");
        bad(EN, FA, "He came from the city.", "او از از شهر آمد.", "DOUBLE_WORD");
        bad(EN, FR, "He left the house.", "Il a quitté la <b>la</b> maison.", "DOUBLE_WORD", "TAGS");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "You get up early.", "Vous vous levez tôt.");
        good(EN, FA, "Little by little he came.", "او کم کم آمد.");
        good(EN, AR, "He came little by little.", "جاء رويداً رويداً.");
        good(FA, EN, "بسیار بسیار خوب است.", "It is very very good.");
        good(FR, EN, "Il avait eu faim.", "He had had hunger.");
        good(FR, EN, "Non, non.", "No, no.");
    }
}
