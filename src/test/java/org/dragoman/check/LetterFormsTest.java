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

    @Test
    void knowsTheAlphabetOfEachLanguage() {
        bad(EN, AR, "The mercy of God.", "رحمۃ اللہ.", "LETTERS");
        bad(EN, AR, "The book is here.", "الكتاب ھنا.", "LETTERS");
        bad(EN, AR, "A platform for all.", "ﻣﻨﺼﺔ للجميع.", "LETTERS");
        bad(EN, FA, "The book is here.", "الكتاب اینجاست.", "LETTERS");
        bad(EN, FA, "A house is here.", "خانہ اینجاست.", "LETTERS");
        bad(EN, FA, "The platform is here.", "ﺳﻜﻮ اینجاست.", "LETTERS");
        good(EN, FA, "The minister spoke.", "ښاغلی وزیر در څارنوالی سخن گفت.");
        good(EN, AR, "The cities of Agadir and Gabes.", "مدينتا أڭادير وڨابس.");
        bad(EN, FA, "The city of Sulaymaniyah.", "شهر سلێمانی.", "LETTERS");
        good(EN, FA, "The vizier of Qom.", "وزیرِ قُم و مؤلفِ «مسأله».");
        good(EN, AR, "The sign of peace ﷺ.", "علامة السلام ﷺ.");
    }
}
