package org.dragoman.okapi;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.language.Language;
import org.dragoman.splitting.SentenceEnds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Sentences.SEGMENTATION;

/** A text of twice the length costs twice the work, even one that repeats a sign for ever. */
@Tag("plain")
class LinearSegmentationTest {
    private static final Path RULES = Path.of("src/main/resources/segmentation/rules.srx");
    private static final Pattern RULE =
            Pattern.compile("(?s)<beforebreak>(.*?)</beforebreak>\\s*<afterbreak>(.*?)</afterbreak>");
    private static final List<String> PIECES = List.of(
            "...",
            "…",
            "… ",
            "? ",
            "؟ ",
            "?! ",
            " ",
            "\u00A0",
            "\"",
            "« ",
            "» ",
            "’",
            "Dr. ",
            "U.S. ",
            "etc. ",
            "A. ",
            "هـ. ",
            "د. ",
            "7",
            "7 ",
            "7. ",
            "1,",
            "\u064B",
            "\u202A",
            "\u2066",
            "\u200C",
            "a",
            "ب",
            "(",
            ")",
            "(a) ",
            "<",
            "{",
            "- ",
            " – ",
            "a. – ",
            ": ",
            "He left. ",
            "«لا!» قال. ",
            "p.m. ",
            "/",
            "ـ",
            "a.4 ",
            ".a",
            "[1]");
    /** What the second step weighs longest: it looks back for what opened, and forward for what closes. */
    private static final List<String> SENTENCES = List.of(
            "M. A. ",
            "« Non ? » ",
            "“No! ",
            "’ No?’ ",
            "(etc. ",
            "word ",
            "في سنة 5 هـ. ",
            "و هـ. ",
            "«؟» گفت ",
            "بند الف. ",
            "… – ");

    private static final Pattern MARKS = Pattern.compile("[.?!؟…]+[”’\"»)]?");
    /** In characters, so many that the work for the first few does not count. */
    private static final int SIZE = 4000;

    private static final double MOST = 2.7;

    /** Counts how often a character is read. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Arguments> texts() {
        return PIECES.stream().flatMap(p -> Arrays.stream(Language.values()).map(l -> Arguments.of(p, l)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void allocatesInProportion(String piece, Language language) {
        allocated(piece, SIZE, language);
        var once = allocated(piece, SIZE, language);
        assertThat(allocated(piece, 2 * SIZE, language)).isLessThan((long) (once * MOST));
    }

    private static long allocated(String piece, int size, Language language) {
        var text = repeated(piece, size);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        SEGMENTATION.split(text, language);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    static Stream<Pattern> rules() throws IOException {
        return RULE.matcher(Files.readString(RULES))
                .results()
                .map(m -> "(?:" + m.group(1) + ")(?=" + m.group(2) + ")")
                .map(r -> StringEscapeUtils.unescapeXml(r).replaceAll("\\$\\{[^}]*}", "(?!)"))
                .map(Pattern::compile);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsInProportion(Pattern rule) {
        assertThat(PIECES).allSatisfy(piece -> {
            var once = reads(rule, repeated(piece, SIZE / 4));
            assertThat(reads(rule, repeated(piece, SIZE / 2))).isLessThan((long) (once * MOST) + SIZE);
        });
    }

    private static long reads(Pattern rule, String text) {
        var counted = new Counted(text);
        var matcher = rule.matcher(counted);
        while (matcher.find()) {
            counted.reads++;
        }
        return counted.reads;
    }

    /** The second step, at its worst: every mark may end a sentence. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void weighsInProportion(Language language) {
        var ends = SentenceEnds.of(language, new SegmentationFiles(Optional.empty()).words(language));
        assertThat(Stream.concat(PIECES.stream(), SENTENCES.stream())).allSatisfy(piece -> {
            var once = weighed(ends, repeated(piece, SIZE));
            assertThat(weighed(ends, repeated(piece, 2 * SIZE))).isLessThan((long) (once * MOST) + SIZE);
        });
    }

    private static long weighed(SentenceEnds ends, String text) {
        var counted = new Counted(text);
        var candidates = MARKS.matcher(text).results().map(MatchResult::end).toList();
        ends.among(counted, candidates);
        return counted.reads;
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length());
    }
}
