package org.dragoman.okapi;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Sentences.SEGMENTATION;

/** Whatever the text, the segments cover all of it but white space, in order. */
@Tag("plain")
class AnyTextSegmentationTest {
    private static final long SEED = 20140624;
    private static final int TEXTS = 3000;
    private static final int LONGEST = 60;
    private static final List<String> PIECES = List.of(
            ".",
            "?",
            "!",
            "؟",
            "…",
            "...",
            ". . .",
            "۔",
            ":",
            "؛",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\n",
            "\r\n",
            "\t",
            "\u2028",
            "\u0085",
            "“",
            "”",
            "«",
            "»",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "[",
            "]",
            "<1>",
            "</1>",
            "<2/>",
            "<b>",
            "</b>",
            "{1}",
            "<",
            "{",
            "\u200E",
            "\u200F",
            "\u2067",
            "\u2069",
            "\u200C",
            "\u200D",
            "\uFEFF",
            "\u00AD",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uE101",
            "\uE102",
            "\uE103\uE110",
            "\uFFFF",
            "\u0000",
            "e\u0301",
            "A",
            "I",
            "Dr",
            "U.S",
            "e.g",
            "a.m",
            "No",
            "the",
            "The",
            "He said",
            "12",
            "1",
            "۱۲",
            "3.5",
            "د",
            "ه.ق",
            "هـ",
            "م",
            "ثم",
            "وقال",
            "است",
            "و",
            "گفت",
            "www.a.example/B?c",
            "x@y.example",
            "İ",
            "ß",
            "漢字");

    @ParameterizedTest
    @EnumSource(Language.class)
    void coversEverythingButWhiteSpaceInOrder(Language language) {
        var random = new Random(SEED);
        for (var i = 0; i < TEXTS; i++) {
            var text = text(random);
            assertCovers(text, SEGMENTATION.split(text, language));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(LONGEST))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static void assertCovers(String text, List<Span> segments) {
        var end = 0;
        for (var segment : segments) {
            assertThat(segment.start()).as("order in %s", text).isGreaterThanOrEqualTo(end);
            assertThat(isBlank(text.substring(end, segment.start())))
                    .as("gap in %s", text)
                    .isTrue();
            assertThat(isTrimmed(segment.of(text)))
                    .as("%s in %s", segment, text)
                    .isTrue();
            end = segment.end();
        }
        assertThat(isBlank(text.substring(end))).as("rest of %s", text).isTrue();
    }

    private static boolean isTrimmed(String segment) {
        return !segment.isEmpty() && !isSpace(segment.charAt(0)) && !isSpace(segment.charAt(segment.length() - 1));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(AnyTextSegmentationTest::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
