package org.dragoman.matching;

import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "AR, أُمَّـــة, امه",
        "AR, ا\u0653ن, ان",
        "AR, مستشفى, مستشفی",
        "AR, كرة, کره",
        "AR, ١٢۳4, 1234",
        "AR, \u2067رأس\u2069, راس",
        "FA, خانهٔ, خانه",
        "FA, خانۀ, خانه",
        "FA, ﻻله, لاله",
        "FR, ÇÀ, ca",
        "FR, e\u0301te\u0301, ete",
        "EN, ﬁx, fix",
        "EN, co\u00ADop, coop",
    })
    void foldsWhatWritersMistakeAndMachinesAdd(Language language, String text, String folded) {
        assertThat(folded(Letters.of(text, language))).isEqualTo(folded);
    }

    @Test
    void keepsMarksWithinTheSpanOfTheirLetter() {
        var letters = Letters.of("«كِتابُ»", Language.AR);
        assertThat(letters.span(0, letters.length())).isEqualTo(new Span(1, 7));
    }

    @Test
    void tellsGapsApart() {
        var letters = Letters.of("a b-c’d , e‌f", Language.FA);
        assertThat(letters.gap(0)).isEqualTo(Letters.WALL);
        assertThat(letters.gap(1)).isEqualTo(Letters.SPACE);
        assertThat(letters.gap(2)).isEqualTo('-');
        assertThat(letters.gap(3)).isEqualTo('\'');
        assertThat(letters.gap(4)).isNotIn(Letters.SPACE, Letters.NONE, Letters.JOINT, (int) ',');
        assertThat(letters.gap(5)).isEqualTo(Letters.JOINT);
        assertThat(letters.gap(6)).isEqualTo(Letters.WALL);
    }

    @Test
    void keepsTheNonJoinerInPersianOnly() {
        assertThat(Letters.of("a\u200Cb", Language.AR).gap(1)).isEqualTo(Letters.NONE);
    }

    @Test
    void givesEqualStretchesEqualHashes() {
        var letters = Letters.of("مدينتي مدينة", Language.AR);
        assertThat(letters.hash(0, 4, Ending.TA_MARBUTA)).isEqualTo(letters.hash(6, 11, Ending.AS_WRITTEN));
        assertThat(letters.hash(0, 5, Ending.AS_WRITTEN)).isNotEqualTo(letters.hash(6, 11, Ending.AS_WRITTEN));
    }

    private static String folded(Letters letters) {
        var folded = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            folded.append(letters.at(i));
        }
        return folded.toString();
    }
}
