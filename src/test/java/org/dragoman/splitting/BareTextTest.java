package org.dragoman.splitting;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class BareTextTest {
    @Test
    void leavesOutCodesAndInvisibleMarks() {
        assertThat(BareText.of("<1>Go</1> <b class=\"x\">now</b>{2}.\u200F")).hasToString("Go now.");
    }

    @Test
    void keepsTheNonJoinerAndSignsThatAreNoCodes() {
        assertThat(BareText.of("می\u200Cرود 3 < 4 {total} <a@b.example>"))
                .hasToString("می\u200Cرود 3 < 4 {total} <a@b.example>");
    }

    @Test
    void takesClosingCodesWithTheEnd() {
        var line = "<i>Go.</i>\u2069<b>Now</b>";
        assertThat(line.substring(0, BareText.of(line).endInLine(3))).isEqualTo("<i>Go.</i>\u2069");
    }

    @Test
    void endsWithTheLineAtItsEnd() {
        assertThat(BareText.of("Go.<1/>").endInLine(3)).isEqualTo(7);
    }
}
