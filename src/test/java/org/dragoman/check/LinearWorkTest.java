package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a check does grows with the text and no faster, whatever the text repeats without end. */
@Tag("plain")
class LinearWorkTest {
    /** More pieces than there are numbers that anybody compares: beyond three hundred they are left alone. */
    private static final int FEW = 320;

    private static final int TIMES = 3;
    /** A third more than the growth of the text: an expression that looks a hundred characters ahead sees few at the end. */
    private static final double MOST = TIMES * 1.33;

    private static final int ONCE = 2000;

    private static final List<List<Language>> DIRECTIONS = List.of(
            List.of(Language.EN, Language.AR),
            List.of(Language.FR, Language.FA),
            List.of(Language.AR, Language.EN),
            List.of(Language.FA, Language.FR));

    private static final Function<List<String>, Map<String, Long>> CHECKS = metered();

    @SuppressWarnings("unchecked")
    private static Function<List<String>, Map<String, Long>> metered() {
        try {
            var loader = new MeteredLoader(Set.of("org.dragoman.check", "org.dragoman.language"));
            return (Function<List<String>, Map<String, Long>>) loader.loadClass(MeteredChecks.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> runs() {
        return Stream.of(
                "1",
                "1 ",
                "12. ",
                "12, ",
                "1.5 ",
                "1 000 ",
                "1/",
                "1-",
                "12:30 ",
                "5 May 2012 ",
                "+12 ",
                "٣ ",
                "۳٫ ",
                "A/٢/١ ",
                "12/2014 ",
                "IV ",
                ".",
                "…",
                ",",
                "،",
                "?!",
                ";",
                "؟ ",
                ". ",
                "-",
                "/",
                "'",
                "’",
                "(",
                ")",
                "()",
                "( ",
                "[(",
                "a) ",
                "{",
                "{a} ",
                "<",
                "<b>",
                "</b>",
                "<g id=\"1\">",
                "%s ",
                "&amp;",
                "«",
                "»",
                "«»",
                "“",
                "”",
                "\"",
                "\" ",
                "‘",
                "«a» ",
                "« ",
                "word ",
                "the ",
                "de ",
                "كلمة ",
                "واژه ",
                "two ",
                "deux ",
                "ألف ",
                "هزار ",
                "million ",
                "half ",
                "Monday ",
                "am ",
                "a",
                "ab ",
                "A",
                "A ",
                "Ab ",
                "и",
                "ا",
                "ا ",
                "ی",
                "ك",
                "ـ",
                "و ",
                "ﻣ",
                "عشر",
                " ",
                "\u00A0",
                " \u00A0",
                "\n",
                "\t",
                "\u200C",
                "می\u200C",
                "\u200D",
                "\u00AD",
                "\u064B",
                "\u0301",
                "\u200E",
                "\u202A",
                "\u202C",
                "\u202Aa\u202C",
                "\u2066",
                "\u2069",
                "\u2067a\u2069 ",
                "\uFEFF",
                "http://a/",
                "www.a.b ",
                "a@b.c ",
                "@a",
                "#a ",
                "a.b",
                "Yahoo! ",
                "A/1/",
                "F-16 ",
                "5 km ",
                "5 p.m. ",
                "$5m ");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void growsWithTheText(String piece) {
        var faster = new ArrayList<String>();
        for (var direction : DIRECTIONS) {
            for (var source : direction.equals(DIRECTIONS.get(0)) ? List.of(piece, "b ") : List.of(piece)) {
                var less = work(direction, source.repeat(FEW), piece.repeat(FEW));
                var more = work(direction, source.repeat(FEW * TIMES), piece.repeat(FEW * TIMES));
                more.forEach((check, work) -> {
                    if (work > MOST * less.getOrDefault(check, 0L) + ONCE) {
                        faster.add(check + " " + direction + " of «" + source + "»: " + less.get(check) + ", " + work);
                    }
                });
            }
        }
        assertThat(faster).as("«%s»", piece).isEmpty();
    }

    /** The measure itself: it sees what is read of a text. */
    @Test
    void countsWhatIsRead() {
        var text = "word ".repeat(FEW);
        assertThat(work(DIRECTIONS.get(0), "", text))
                .hasSizeGreaterThan(20)
                .allSatisfy((check, work) -> assertThat(work).as(check).isPositive())
                .containsKey("markup")
                .hasEntrySatisfying("DOUBLE_WORD", work -> assertThat(work).isGreaterThan(text.length()));
    }

    private static Map<String, Long> work(List<Language> direction, String source, String target) {
        return CHECKS.apply(List.of(direction.get(0).name(), direction.get(1).name(), source, target));
    }
}
