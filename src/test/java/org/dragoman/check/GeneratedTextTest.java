package org.dragoman.check;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that no one would write: no check fails on them, and what the checks offer to mend they mend. */
@Tag("plain")
class GeneratedTextTest {
    private static final int PAIRS = 150;
    private static final List<String> PIECES = List.of(
            "word",
            "mot",
            "كلمة",
            "واژه",
            "می",
            "\u200C",
            "\u200D",
            "\u0640",
            "\u064B",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "\u202A",
            "\u202B",
            "\u202C",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u200E",
            "\u200F",
            "\uFEFF",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\t",
            "\n",
            ".",
            ",",
            "،",
            "؛",
            "؟",
            "?",
            "!",
            ":",
            ";",
            "…",
            "...",
            "«",
            "»",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<b>",
            "</b>",
            "<br/>",
            "<g id=\"1\">",
            "</g>",
            "{0}",
            "{name}",
            "%s",
            "%1$d",
            "&nbsp;",
            "&amp;",
            "https://example.org/a?b=1",
            "a@example.org",
            "12",
            "1,000",
            "3.5",
            "٤٥",
            "۶۷",
            "۱/۲",
            "24 June 2014",
            "۳ تیر ۱۳۹۳",
            "2014-06-24",
            "5:40 p.m.",
            "+98 21 555 0101",
            "Yahoo!",
            "C++",
            "CNN",
            "XXe",
            "twelve",
            "two two",
            "ي",
            "ك",
            "ی",
            "ک",
            "а",
            "<",
            ">",
            "/",
            "\u0000");

    @RepeatedTest(20)
    void isCheckedWithoutFailureAndMendedWithoutHarm(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < PAIRS; i++) {
            var pair = new Pair(language(random), language(random), text(random), text(random));
            var found = CheckAssertions.CHECKS.of(pair);
            assertThat(found).allSatisfy(f -> assertThat(f.key()).hasSize(64));
            found.stream().filter(f -> f.fix() != null).forEach(f -> assertMends(pair, found, f));
        }
    }

    private static void assertMends(Pair pair, List<Finding> before, Finding finding) {
        var fix = finding.fix();
        if (fix == null) {
            return;
        }
        var after = counts(CheckAssertions.CHECKS.of(pair.withTarget(fix.applyTo(pair.target()))));
        var counted = counts(before);
        assertThat(after.getOrDefault(finding.check(), 0L))
                .as("%s in %s", finding, pair)
                .isLessThan(counted.get(finding.check()));
        assertThat(after).as("%s in %s", finding, pair).allSatisfy((id, n) -> assertThat(n)
                .isLessThanOrEqualTo(counted.getOrDefault(id, 0L)));
    }

    private static Map<Check, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::check, Collectors.counting()));
    }

    private static Language language(Random random) {
        return Language.values()[random.nextInt(Language.values().length)];
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(14), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
