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
class QuotesTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "He said “yes” twice.", "Il a dit «\u00A0oui deux fois.", "QUOTES");
        bad(EN, FR, "He said “yes” twice.", "Il a dit «\u00A0oui” deux fois.", "QUOTES");
        bad(EN, AR, "He said “yes” twice.", "قال »نعم« مرتين.", "QUOTES");
        bad(EN, AR, "He said “yes” twice.", "قال ”نعم“ مرتين.", "QUOTES");
        bad(FR, EN, "Il a dit «\u00A0oui\u00A0» deux fois.", "He said \"yes twice.", "QUOTES");
        bad(FR, EN, "Il a dit «\u00A0oui\u00A0» deux fois.", "He said ‘yes twice.", "QUOTES");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "“We came. We saw.", "«\u00A0Nous sommes venus. Nous avons vu.");
        good(EN, FA, "We saw.”", "دیدیم.»");
        good(FR, EN, "Il a dit «\u00A0oui\u00A0».", "He said ‘yes’.");
        good(FR, EN, "Les familles des soldats sont parties.", "The soldiers’ families left; it’s over.");
        good(
                FR,
                EN,
                "Il a dit\u00A0: «\u00A0Les familles des soldats sont là\u00A0».",
                "He said: ‘The soldiers’ families are here’.");
        good(EN, FR, "He said: “Read ‘War’ now.”", "Il a dit\u00A0: «\u00A0Lisez “Guerre” maintenant.\u00A0»");
        good(FR, EN, "Dans les années 90, on dansait.", "In the ’90s people danced.");
        good(EN, FR, "The army of “Iraq” left.", "L’armée d’«\u00A0Irak\u00A0» est partie.");
        good(EN, FR, "He said \"yes\" and \"no\".", "Il a dit «\u00A0oui\u00A0» et «\u00A0non\u00A0».");
    }
}
