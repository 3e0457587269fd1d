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
class PunctScriptTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "Is he, then, there?", "هل هو، إذن، هناك?", "PUNCT_SCRIPT");
        bad(EN, FA, "He came; she left.", "او آمد; او رفت.", "PUNCT_SCRIPT");
        bad(AR, EN, "جاء، ثم ذهب.", "He came، then left.", "PUNCT_SCRIPT");
        bad(FA, FR, "او آمد؛ او رفت.", "Il est venu؛ elle est partie.", "PUNCT_SCRIPT");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "It cost 1,200.50.", "بلغ السعر 1,200.50.");
        good(EN, AR, "Networks (CNN, BBC) said so.", "قالت الشبكات (CNN, BBC) ذلك.");
        good(EN, FA, "See https://example.org/?a=1;b=2,3 now.", "اکنون https://example.org/?a=1;b=2,3 را ببینید.");
    }

    @Test
    void isOfProseAlone() {
        good(EN, AR, "Position: 36.34, 43.13", "36.34, 43.13");
        good(EN, FA, "BBC, CNN, 12", "BBC, CNN, 12");
        bad(EN, FA, "BBC, 12 times", "BBC, ۱۲ بار", "PUNCT_SCRIPT");
    }
}
