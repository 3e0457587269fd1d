package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.check.CheckAssertions.mended;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class FixTest {
    @Test
    void writesTheDigitsOfTheLanguage() {
        assertThat(mended(EN, FA, "We saw 74 cars.", "٧٤ خودرو دیدیم.", "DIGIT_SYSTEM"))
                .isEqualTo("۷۴ خودرو دیدیم.");
    }

    @Test
    void writesTheNumberOfTheSource() {
        assertThat(mended(EN, FA, "Up by 4.5 points.", "۵٫۴ واحد بالا رفت.", "NUM_MISMATCH"))
                .isEqualTo("۴٫۵ واحد بالا رفت.");
        assertThat(mended(EN, FR, "Up by 4.5 points.", "En hausse de 5,4 points.", "NUM_MISMATCH"))
                .isEqualTo("En hausse de 4,5 points.");
    }

    @Test
    void guessesNoDayOfAnotherCalendar() {
        assertThat(mended(EN, FA, "He came on 12 July.", "او در ۲۲ تیر آمد.", "NUM_MISMATCH"))
                .isEqualTo("no fix");
    }

    @Test
    void writesTheLettersOfTheLanguage() {
        assertThat(mended(EN, FA, "That book.", "آن كتاب.", "LETTERS")).isEqualTo("آن کتاب.");
        assertThat(mended(EN, AR, "On the table.", "علی الطاولة.", "LETTERS")).isEqualTo("على الطاولة.");
    }

    @Test
    void setsTheSpacesRight() {
        assertThat(mended(EN, FR, "Who came?", "Qui est venu ?", "FR_NBSP")).isEqualTo("Qui est venu\u00A0?");
        assertThat(mended(EN, FR, "He came.", "Il  est venu.", "DOUBLE_SPACE")).isEqualTo("Il est venu.");
        assertThat(mended(EN, FR, "He came.", "Il est venu.\n", "EDGE_SPACE")).isEqualTo("Il est venu.");
        assertThat(mended(EN, AR, "He came, then left.", "جاء ، ثم ذهب.", "SPACE_PUNCT"))
                .isEqualTo("جاء، ثم ذهب.");
    }

    @Test
    void takesOutWhatDoesNotBelong() {
        assertThat(mended(EN, AR, "The book.", "الكت\u0640\u0640اب.", "TATWEEL"))
                .isEqualTo("الكتاب.");
        assertThat(mended(EN, FA, "They go.", "می‌روند\u200C.", "ZWNJ")).isEqualTo("می‌روند.");
        assertThat(mended(FR, EN, "Il est venu.", "He he came.", "DOUBLE_WORD")).isEqualTo("He came.");
    }

    @Test
    void isolatesAPhoneNumber() {
        assertThat(mended(EN, AR, "Call +44 20 7946 0000.", "الرقم +44 20 7946 0000.", "MIXED_DIR"))
                .isEqualTo("الرقم \u2066+44 20 7946 0000\u2069.");
    }

    @Test
    void writesTheMarkOfTheScript() {
        assertThat(mended(EN, AR, "Who is it?", "من هو?", "PUNCT_SCRIPT")).isEqualTo("من هو؟");
    }
}
