package org.dragoman.okapi;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.PackedParts.docx;
import static org.dragoman.okapi.PackedParts.odt;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Paragraphs that hold thousands of inline codes, each of which comes through. */
@Tag("plain")
class ManyCodesTest {
    private static final int MANY = 10_000;
    private static final String PLAIN = "<w:r><w:t xml:space='preserve'> and </w:t></w:r>";
    private static final String BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>";

    private static ExtractedDocument read(String file, String content) {
        return extract(
                file,
                switch (file) {
                    case "a.docx" -> docx(content);
                    case "a.odt" -> odt(content);
                    default -> content.getBytes(StandardCharsets.UTF_8);
                });
    }

    /** A text in which each word is in a code of its own. */
    private static String numbered(int codes, String between) {
        return IntStream.rangeClosed(1, codes)
                .mapToObj(n -> "<%1$d>b</%1$d>".formatted(n))
                .collect(Collectors.joining(between));
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                arguments("a.docx", "<w:p>" + (BOLD + PLAIN).repeat(MANY - 1) + BOLD + "</w:p>"),
                arguments(
                        "a.odt",
                        "<text:p>"
                                + "<text:a xlink:href='x' xmlns:xlink='http://www.w3.org/1999/xlink'>b</text:a> and "
                                        .repeat(MANY - 1)
                                + "<text:a xlink:href='x' xmlns:xlink='http://www.w3.org/1999/xlink'>b</text:a></text:p>"),
                arguments("a.html", "<p>" + "<b>b</b> and ".repeat(MANY - 1) + "<b>b</b>"),
                arguments("a.md", "**b** and ".repeat(MANY - 1) + "**b**"),
                arguments("a.rtf", "{\\rtf1\\ansi " + "{\\b b} and ".repeat(MANY - 1) + "{\\b b}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void eachComesThrough(String file, String content) {
        assertThat(lines(read(file, content))).containsExactly("PARAGRAPH: " + numbered(MANY, " and "));
    }

    /** What is compared run with run costs as much as the rest only where there are thousands. */
    @Test
    void twiceAsManyCostTwiceAsMuch() {
        IntFunction<byte[]> runs = n -> docx("<w:p>" + (BOLD + PLAIN).repeat(n) + "</w:p>");
        ReadingBoundsTest.allocated("a.docx", runs.apply(1000));
        var once = ReadingBoundsTest.allocated("a.docx", runs.apply(MANY / 2));
        assertThat(ReadingBoundsTest.allocated("a.docx", runs.apply(MANY))).isLessThan(once * 5 / 2);
    }

    /** What Okapi's filter is given in portions, as if it were not. */
    @Test
    void wordsAndLinksAcrossPortionsStayWhole() {
        var link = "<w:hyperlink w:anchor='x'>" + BOLD + PLAIN.repeat(1000) + "</w:hyperlink>";
        var read = read("a.docx", "<w:p>" + PLAIN.repeat(1000) + link + PLAIN + "</w:p>");
        assertThat(lines(read))
                .containsExactly("PARAGRAPH: "
                        + (" and ".repeat(1000) + "<1><2>b</2>" + " and ".repeat(1000) + "</1> and ").strip());
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .startsWith(new Inline.Link("#x"));
    }

    @Test
    void emphasisAcrossPortionsIsOne() {
        var fonts = "<w:r><w:rPr><w:i/><w:rFonts w:ascii='F%d'/></w:rPr><w:t>a</w:t></w:r>";
        var italic = IntStream.range(0, 1000).mapToObj(fonts::formatted).collect(Collectors.joining());
        assertThat(lines(read("a.docx", "<w:p>" + PLAIN + italic + PLAIN + "</w:p>")))
                .containsExactly("PARAGRAPH: and <1>" + "a".repeat(1000) + "</1> and");
    }

    @Test
    void theNextParagraphIsAnother() {
        var many = "<w:p>" + (BOLD + PLAIN).repeat(200) + BOLD + "</w:p>";
        var text = "PARAGRAPH: " + numbered(201, " and ");
        assertThat(lines(read("a.docx", many + many + "<w:p>" + BOLD + PLAIN + "</w:p>")))
                .containsExactly(text, text, "PARAGRAPH: <1>b</1> and");
    }

    @Test
    void whatStandsForPortionsIsNoText() {
        assertThat(lines(read("a.docx", "<w:p><w:r><w:t>a\uFDD3b</w:t></w:r></w:p><w:p>" + BOLD + PLAIN + "c</w:p>")))
                .startsWith("PARAGRAPH: ab");
    }
}
