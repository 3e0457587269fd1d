package org.dragoman.memory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("plain")
class FuzzyScoreTest {

    @ParameterizedTest
    @CsvSource({
        "the strike began today,the strike began today,1",
        "the strike began today,The strike began today,0.99",
        "the strike began today,the strike ended today,0.75",
        "the strike began today.,the strike began today,0.8",
        "the strike began,entirely other words,0",
        "آغاز اعتصاب در شهر,آغاز اعتصاب در بندر,0.75",
        "می‌رود خانه,می‌رود بازار,0.5",
        "بدأ الإضراب اليوم في البصرة,بدأ الإضراب أمس في البصرة,0.8",
    })
    void countsTheTokensThatDiffer(String one, String other, double score) {
        assertThat(FuzzyScore.of(one, other)).isCloseTo(score, within(0.001));
        assertThat(FuzzyScore.of(other, one)).isCloseTo(score, within(0.001));
    }
}
