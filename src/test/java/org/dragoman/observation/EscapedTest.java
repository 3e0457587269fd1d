package org.dragoman.observation;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@Tag("plain")
class EscapedTest {
    static Stream<Arguments> mischief() {
        return Stream.of(
                arguments("a\nINFO b", "a\\u000aINFO b"),
                arguments("a\r\nb", "a\\u000d\\u000ab"),
                arguments("a\u0085b", "a\\u0085b"),
                arguments("a\u2028b\u2029c", "a\\u2028b\\u2029c"),
                arguments("\u001b[31mred", "\\u001b[31mred"),
                arguments("a\0b\bc\u007fd", "a\\u0000b\\u0008c\\u007fd"),
                arguments("\u202eabc\u2066d\u200fe\u061cf", "\\u202eabc\\u2066d\\u200fe\\u061cf"),
                arguments("a\ufeffb\u200bc\u00add", "a\\ufeffb\\u200bc\\u00add"),
                arguments("a\ud800b", "a\\ud800b"),
                arguments("tag\udb40\udc41", "tag\\u{e0041}"));
    }

    @ParameterizedTest
    @MethodSource("mischief")
    void hasNothingThatSteers(String text, String escaped) {
        assertThat(Escaped.of(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "بيان", "می\u200cخواهم", "é 😀 \\n", "क्\u200dष"})
    void staysAsItIs(String text) {
        assertThat(Escaped.of(text)).isSameAs(text);
    }

    @Test
    void wordsOfWhatWasThrownAreEscapedToTheLastCause() {
        var thrown = new IllegalStateException("outer", new IllegalArgumentException("a\n2039-01-01 INFO forged"));
        var told = Objects.requireNonNull(Escaped.of(thrown));
        assertThat(told).hasToString(thrown.toString());
        assertThat(told.getCause()).hasToString("java.lang.IllegalArgumentException: a\\u000a2039-01-01 INFO forged");
        assertThat(told.getStackTrace()).isEqualTo(thrown.getStackTrace());
        var harmless = new IllegalStateException("harmless");
        assertThat(Escaped.of(harmless)).isSameAs(harmless);
    }
}
