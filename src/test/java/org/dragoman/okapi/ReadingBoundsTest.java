package org.dragoman.okapi;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dragoman.bound.Steps;
import org.dragoman.language.Language;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.PackedParts.docx;
import static org.dragoman.okapi.PackedParts.odt;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_INTRICATE;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_SLOW;

/** What documents may cost: the honest ones are read however long, at a cost like their length; the others are refused. */
@Tag("plain")
class ReadingBoundsTest {
    /** Twice the document is to cost twice the memory. */
    private static final double MOST = 2.7;

    private static final String R = "<w:r><w:t>One.</w:t></w:r>";
    private static final String P = "<w:p>" + R + "</w:p>";
    private static final String VANISH = "<w:rPr><w:vanish/></w:rPr>";

    private static String inOne(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments shape(String file, String name, IntFunction<String> content) {
        return Arguments.of(file, name, (IntFunction<byte[]>) n -> switch (file) {
            case "a.docx" -> docx(content.apply(n));
            case "a.odt" -> odt(content.apply(n));
            case "a.rtf" -> bytes("{\\rtf1\\ansi " + content.apply(n) + "}");
            default -> bytes(content.apply(n));
        });
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("a.txt", "words", n -> "word ".repeat(n)),
                shape("a.txt", "paragraphs", n -> "One. Two.\n\n".repeat(n)),
                shape("a.txt", "tokens", n -> "<1>x</1> ".repeat(n)),
                shape("a.html", "elements in one another", n -> "<div>a".repeat(n)),
                shape("a.html", "links in one another", n -> "<a href=x>a".repeat(n)),
                shape("a.html", "codes", n -> "<p>" + "<b>a</b> ".repeat(n)),
                shape("a.html", "cells in a row", n -> "<table><tr>" + "<td>a".repeat(n)),
                shape("a.html", "headers in a row", n -> "<table><tr>" + "<th>a".repeat(n)),
                shape("a.html", "titles", n -> "<p>" + "<i title=t>a</i> ".repeat(n)),
                shape("a.html", "pictures", n -> "<p>" + "<img src=x> a ".repeat(n)),
                shape("a.html", "hidden", n -> "<p>" + "<i hidden>a</i> a ".repeat(n)),
                shape("a.html", "items", n -> "<ul>" + "<li>a".repeat(n)),
                shape("a.md", "paragraphs", n -> "One. Two.\n\n".repeat(n)),
                shape("a.md", "items", n -> "- One.\n".repeat(n)),
                shape("a.md", "codes", n -> "**a** ".repeat(n)),
                shape("a.md", "lowered", n -> "H~2~O ".repeat(n)),
                shape("a.rtf", "groups", n -> "{\\b a} ".repeat(n)),
                shape("a.rtf", "paragraphs", n -> "One.\\par ".repeat(n)),
                shape("a.rtf", "rows", n -> "\\trowd\\cellx1\\intbl a\\cell\\row ".repeat(n)),
                shape("a.docx", "paragraphs", n -> P.repeat(n)),
                shape(
                        "a.docx",
                        "bold runs",
                        n -> "<w:p>" + "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>".repeat(n)
                                + "</w:p>"),
                shape(
                        "a.docx",
                        "rows",
                        n -> "<w:tbl>" + ("<w:tr><w:tc>" + P + "</w:tc></w:tr>").repeat(n) + "</w:tbl>"),
                shape(
                        "a.docx",
                        "links",
                        n -> inOne(("<w:hyperlink w:anchor='x'>" + R + "</w:hyperlink>" + R).repeat(n))),
                shape(
                        "a.docx",
                        "fields",
                        n -> inOne(("<w:fldSimple w:instr='DATE'>" + R + "</w:fldSimple>").repeat(n))),
                shape("a.docx", "notes", n -> inOne((R + "<w:r><w:footnoteReference w:id='1'/></w:r>").repeat(n))),
                shape("a.docx", "hidden", n -> inOne((R + R.replace("<w:t>", VANISH + "<w:t>")).repeat(n))),
                shape("a.docx", "symbols", n -> inOne("<w:r><w:sym w:font='Symbol' w:char='F061'/></w:r>".repeat(n))),
                shape("a.odt", "paragraphs", n -> "<text:p>One.</text:p>".repeat(n)),
                shape("a.odt", "spans", n -> "<text:p>" + "<text:span>a</text:span> ".repeat(n) + "</text:p>"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shapes")
    void costsLikeItsLength(String file, String name, IntFunction<byte[]> content) {
        allocated(file, content.apply(1000));
        var once = allocated(file, content.apply(1000));
        assertThat(allocated(file, content.apply(2000))).isLessThan((long) (once * MOST));
    }

    static long allocated(String file, byte[] content) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        extract(file, content);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** A paragraph of thousands of lines is put together a few times, and not at each of its lines. */
    @ParameterizedTest
    @ValueSource(strings = {" One.\n", "   One.\n", "> One.\n", "> > One.\n", "- One.\n  Two.\n"})
    void indentedLinesOfMarkdown(String line) {
        allocated("a.md", bytes(line.repeat(10)));
        assertThat(allocated("a.md", bytes(line.repeat(2000)))).isLessThan(1L << 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"p", "p ", "@", "@ ", "@a{", "@a{b{}", "@a{b{}c{", "p{", "}", "/*", "<!--", "a,", "p{a:b;", "["})
    void styleSheetsCostLikeTheirLength(String piece) {
        var page = bytes("<style>" + piece.repeat(100_000) + "{direction:rtl}</style><p>a");
        assertThat(Steps.of(() -> extract("a.html", page), 20_000)).isLessThan(20_000);
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of("a.md", "One. Two.\n\n".repeat(100_000), 100_000),
                Arguments.of("a.md", "- One.\n".repeat(50_000), 50_000),
                Arguments.of("a.txt", "word ".repeat(200_000), 1),
                Arguments.of("a.html", "<p>" + "<b>a</b> ".repeat(10_000), 1),
                Arguments.of("a.md", "> ".repeat(20) + "a", 1),
                Arguments.of("a.html", "<ul><li>a".repeat(30), 30));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void isTakenHoweverLong(String file, String content, int paragraphs) {
        assertThat(extract(file, bytes(content)).paragraphs()).hasSize(paragraphs);
    }

    static Stream<Arguments> intricate() {
        return Stream.of(
                Arguments.of("a.md", ">".repeat(50_000) + "a"),
                Arguments.of("a.md", "1. ".repeat(10_000) + "a"),
                Arguments.of("a.md", "[a](".repeat(10_000)),
                Arguments.of("a.md", "![[]()".repeat(10_000)),
                Arguments.of("a.rtf", "{\\rtf1 " + "{".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("intricate")
    void nestedByDesignIsRefused(String file, String content) {
        assertUnreadable(TOO_INTRICATE, () -> extract(file, bytes(content)));
    }

    @Test
    void tablesInTables() {
        assertThat(extract("a.docx", tables(20)).paragraphs()).hasSize(1);
        assertUnreadable(TOO_INTRICATE, () -> extract("a.docx", tables(2000)));
    }

    /** Wherever in the reading the stack ends: also while a pattern is compiled. */
    @Test
    void formulasInFormulas() throws InterruptedException {
        extract("a.html", bytes("<p><math><msup><mi>a</mi><mi>b</mi></msup></math>"));
        var others = new ConcurrentLinkedQueue<Throwable>();
        for (int depth = 20; depth < 500; depth += 5) {
            var formula = bytes("<p><math>" + "<msup>".repeat(depth) + "<mi>a</mi><mi>b</mi>");
            var reading = new Thread(null, () -> read(formula, others), "short of stack", 256 << 10);
            reading.start();
            reading.join();
        }
        assertThat(others).isEmpty();
    }

    private static void read(byte[] page, Collection<Throwable> others) {
        try {
            extract("a.html", page);
        } catch (UnreadableDocument e) {
            if (e.reason() != TOO_INTRICATE) {
                others.add(e);
            }
        } catch (RuntimeException | Error e) {
            others.add(e);
        }
    }

    private static byte[] tables(int depth) {
        return docx("<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth));
    }

    @Test
    void whatIsPackedTooTightlyIsNotUnpacked() {
        assertUnreadable(TOO_LARGE, () -> extract("a.docx", docx("<w:p/>".repeat(4_000_000))));
    }

    @Test
    void whatWouldNotFitIntoMemoryIsNotRead() {
        assertUnreadable(TOO_INTRICATE, () -> extract("a.html", bytes("<p>a".repeat(500_000))));
    }

    @Test
    void readingIsBrokenOff() {
        var upload = new UploadedFile("a.html", bytes("<p>a".repeat(1000)), Language.EN);
        assertUnreadable(TOO_SLOW, () -> Steps.of(() -> new OkapiExtraction().extract(upload), 100));
    }
}
