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
        good(EN, AR, "They read it chapter by chapter.", "قرأوه سورة سورة.");
        good(FR, FA, "Ils l’ont lu vers après vers.", "آن را بیت بیت خواندند.");
    }

    @Test
    void readsWhatStandsAroundADoubling() {
        good(FR, EN, "Nous savons que cet homme ment.", "We know that that man lies.");
        bad(FR, EN, "Nous savons que l’homme ment.", "We know that that the man lies.", "DOUBLE_WORD");
        bad(FR, EN, "Elle dit qu’ils mentent.", "She says that that they lie.", "DOUBLE_WORD");
        bad(EN, FR, "We have waited.", "Nous nous avons attendu.", "DOUBLE_WORD");
        bad(EN, FR, "We wonder.", "Nous nous nous demandons.", "DOUBLE_WORD");
        bad(EN, FR, "We demand justice.", "Nous Nous demandons justice.", "DOUBLE_WORD");
        good(EN, FR, "We wonder.", "Nous nous demandons.");
        good(EN, AR, "No, no, they stay.", "لا لا إنهم باقون.");
        good(EN, AR, "The BBC and CNN said so.", "قالت ذلك بي بي سي وسي إن إن.");
        bad(AR, EN, "كان ضابطاً في قوات إس إس.", "He was an SS officer officer.", "DOUBLE_WORD");
        bad(EN, FA, "He is a human being.", "او انسان انسان است.", "DOUBLE_WORD");
        good(EN, FA, "Trembling he came.", "لرزان لرزان آمد.");
    }

    @Test
    void tellsReduplicationFromSlips() {
        good(FR, EN, "Il a dit que cela suffisait.", "He said that that was enough.");
        good(FR, EN, "Ils n’avaient plus eu d’eau.", "They had had no water.");
        good(FR, EN, "Ce qu’il est est clair.", "What it is is clear.");
        bad(FR, EN, "Il a quitté la maison.", "He left the the house.", "DOUBLE_WORD");
        bad(FR, EN, "Il est venu.", "He came came.", "DOUBLE_WORD");
        bad(EN, FR, "He left the house.", "Il a quitté la la maison.", "DOUBLE_WORD");
        bad(EN, FR, "He left.", "Il est est parti.", "DOUBLE_WORD");
        good(EN, FR, "He went to Bora Bora and New York.", "Il est allé à Bora Bora et à New York.");
        good(AR, FR, "كان في بورا بورا.", "Il était à Bora Bora.");
        good(EN, AR, "CNN reported it.", "أفادت سي إن إن بذلك.");
        good(EN, AR, "BBC and PKK reported it.", "أفادت بي بي سي بذلك، ونفته بي كا كا.");
        good(EN, AR, "The groups came in waves.", "جاءت المجموعات موجة موجة.");
        good(EN, AR, "They came in groups.", "جاؤوا جماعات جماعات.");
        good(EN, AR, "They came two by two.", "جاؤوا اثنين اثنين.");
        bad(EN, AR, "He left the house.", "غادر البيت البيت.", "DOUBLE_WORD");
        bad(EN, AR, "He left the house.", "غادر إلى إلى البيت.", "DOUBLE_WORD");
        bad(EN, AR, "He left the house.", "غادر في في البيت.", "DOUBLE_WORD");
        good(EN, FA, "He wept bitterly.", "زار زار گریست.");
        good(EN, FA, "They came in groups.", "گروه گروه آمدند.");
        good(EN, FA, "They came in bunches.", "دسته دسته و فوج فوج آمدند.");
        good(EN, FA, "The rain fell drop by drop.", "باران قطره قطره و نم نم بارید.");
        good(EN, FA, "They laughed out loud.", "قاه قاه خندیدند.");
        good(EN, FA, "He trembled.", "تِک تِک می‌لرزید.");
        good(EN, FA, "The PKK and CNN said so.", "پ ک ک و سی ان ان چنین گفتند.");
        good(EN, FA, "The BBC said so.", "بی بی سی چنین گفت.");
        bad(EN, FA, "He left the house.", "از از خانه رفت.", "DOUBLE_WORD");
        bad(EN, FA, "The report was read.", "گزارش گزارش خوانده شد.", "DOUBLE_WORD");
        good(EN, FA, "They need 2.5 million tents.", "دو و نیم میلیون چادر می‌خواهند.");
    }
}
