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
        bad(EN, AR, "He said “yes” twice.", "قال ”نعم” مرتين.", "QUOTES");
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

    @Test
    void takesAnElisionForNoQuotationMark() {
        good(EN, FR, "He came to the enclosure.", "Il vint à l’ enclos.");
        good(EN, FR, "The Golden Gate is far.", "La Porte-d’ Or est loin.");
        bad(EN, FR, "He came.", "Il vint’ là.", "QUOTES");
    }

    @Test
    void readsTheMarksOfEveryHouse() {
        good(AR, EN, "جاء عبد الرحمن.", "‘Abd al-Rahman came.");
        good(AR, EN, "جاء عمر.", "‘Umar came.");
        good(AR, EN, "زار الكعبة.", "He visited the Ka‘ba.");
        good(AR, EN, "قال عمر: «أبقى».", "‘Umar said: “I stay.”");
        good(AR, EN, "قال: «أبقى».", "He said: ‘I stay.’");
        bad(AR, EN, "قال: «أبقى».", "He said: ‘I stay.", "QUOTES");
        good(AR, EN, "قال: «أنا “باق” هنا».", "He said: “I am ‘staying’ here.”");
        good(EN, FR, "‘Abd al-Rahman came.", "‘Abd al-Rahman est venu.");
        good(EN, FR, "‘Abd al-Rahman and ‘Umar came.", "‘Abd al-Rahman et ‘Umar sont venus.");
        good(EN, FR, "The Qur’an and the Ka‘ba.", "Le Qur’an et la Ka‘ba.");
        good(AR, FR, "جاء عبد الرحمن.", "‘Abd al-Rahman est venu.");
        good(AR, FR, "جاء عمر وعلي.", "‘Umar et ‘Ali sont venus.");
        good(AR, FR, "قال عمر: «أبقى».", "‘Umar a dit\u00A0: «\u00A0Je reste\u00A0».");
        good(EN, FR, "He said: ‘I stay’.", "Il a dit\u00A0: «\u00A0Je reste\u00A0».");
        good(EN, FR, "He said “the ‘safe’ zone”.", "Il a dit «\u00A0la zone «\u00A0sûre\u00A0»\u00A0».");
        good(EN, FR, "He said “the ‘safe’ zone”.", "Il a dit «\u00A0la zone ‹\u00A0sûre\u00A0›\u00A0».");
        good(EN, FR, "He asked: “Why?”", "Il demanda\u00A0: «\u00A0Pourquoi\u00A0?\u00A0»");
        good(EN, FR, "Is it “safe”?", "Est-ce «\u00A0sûr\u00A0»\u00A0?");
        good(EN, AR, "He said “I stay” and left.", "قال ”أبقى“ وغادر.");
        good(EN, AR, "He said “I stay” and left.", "قال “أبقى” وغادر.");
        good(EN, AR, "He said “I stay” and left.", "قال \"أبقى\" وغادر.");
        bad(EN, AR, "He said “I stay” and left.", "قال ”أبقى” وغادر.", "QUOTES");
        good(EN, AR, "He said “I ‘stay’ here”.", "قال «أنا “باق” هنا».");
        good(EN, AR, "He said “I ‘stay’ here”.", "قال ”أنا ’باق‘ هنا“.");
        bad(EN, AR, "He said “I stay” and left.", "قال »أبقى« وغادر.", "QUOTES");
        good(EN, FA, "He said “I stay”.", "گفت ”می‌مانم“.");
        good(EN, FA, "He said “I stay”.", "گفت «می‌مانم».");
        good(EN, FA, "He said “I ‘stay’ here”.", "گفت «من “می‌مانم” اینجا».");
        good(EN, FA, "He said “I ‘stay’ here”.", "گفت «من ‹می‌مانم› اینجا».");
    }

    @Test
    void takesAnAynAtTheEndOfAWordForALetter() {
        good(AR, EN, "حلّ ربيع الثاني.", "Rabi‘ al-Thani began, and Jami‘ was closed.");
        good(AR, FR, "ربيع الأول", "Rabi‘ al-Awwal");
        bad(AR, EN, "قال «نعم».", "He said ‘yes‘.", "QUOTES");
    }
}
