package org.dragoman.segment;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class CutPointTest {

    @Test
    void standsBeforeEveryWordButTheFirst() {
        assertThat(CutPoint.of("Water is late.")).extracting(CutPoint::offset).containsExactly(0, 6, 9);
    }

    @Test
    void standsAtASentenceEndWithoutASpace() {
        assertThat(CutPoint.of("انتهى.وقال")).extracting(CutPoint::offset).containsExactly(0, 6);
    }

    @Test
    void standsBeforeTheCodeThatBelongsToAWord() {
        assertThat(CutPoint.of("<1>Water</1> <2>for</2> all"))
                .extracting(CutPoint::offset)
                .containsExactly(0, 13, 24);
    }

    @Test
    void givesTheWholeTextBack() {
        var text = "<1>Water</1>  for\n<2/> all. Now";
        assertThat(CutPoint.of(text).stream()
                        .flatMap(p -> p.tokens().stream())
                        .map(Token::text)
                        .reduce("", String::concat))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 14, 15, Integer.MAX_VALUE})
    void isNotOutsideTheText(int offset) {
        assertThat(CutPoint.isIn("Water is late.", offset)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 12, 13, 14})
    void leavesWordsOnBothSidesAndCodesWhole(int offset) {
        assertThat(CutPoint.isIn("<1> <2>Go</2> </1>", offset)).isFalse();
    }

    @Test
    void leavesCharactersWhole() {
        assertThat(CutPoint.isIn("می\u200Cرود", 2)).isFalse();
        assertThat(CutPoint.isIn("مُهم", 1)).isFalse();
        assertThat(CutPoint.isIn("a😀b", 2)).isFalse();
        assertThat(CutPoint.isIn("a😀b", 1)).isTrue();
    }
}
