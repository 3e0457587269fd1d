package org.dragoman.okapi;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.decoding.TextDecoding;
import org.dragoman.statement.ExtractedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.UnreadableDocument.Reason.WRONG_ENCODING;

@Tag("plain")
class TextDecodingTest {

    private static void assertRead(ExtractedDocument extracted, String encoding, String text) {
        assertThat(extracted.encoding()).isEqualTo(encoding);
        assertThat(extracted.paragraphs()).singleElement().satisfies(p -> assertThat(p.text())
                .isEqualTo(text));
    }

    @Test
    void utf8WithAndWithoutMark() {
        assertRead(Extractions.extract("a.txt", "سلام.".getBytes(UTF_8)), "UTF-8", "سلام.");
        assertRead(Extractions.extract("a.md", "\uFEFFسلام.".getBytes(UTF_8)), "UTF-8", "سلام.");
    }

    /** UAX #14: a vertical tab breaks the line, as word processors mean it when they copy a text. */
    @Test
    void aVerticalTabBreaksTheLine() {
        assertRead(Extractions.extract("a.txt", "One\u000Btwo.".getBytes(UTF_8)), "UTF-8", "One\ntwo.");
        assertRead(Extractions.extract("a.md", "One\u000Btwo.".getBytes(UTF_8)), "UTF-8", "One\ntwo.");
        assertRead(Extractions.extract("a.html", "<p>One\u000Btwo.".getBytes(UTF_8)), "UTF-8", "One two.");
    }

    @Test
    void utf16WithMark() {
        assertRead(Extractions.extract("a.txt", "\uFEFFبيان.".getBytes(UTF_16LE)), "UTF-16LE", "بيان.");
        assertRead(Extractions.extract("a.html", "\uFEFF<p>بيان.</p>".getBytes(UTF_16BE)), "UTF-16BE", "بيان.");
    }

    @Test
    void charsetThatHtmlDeclares() {
        var arabic =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'></head><p>بيان</p>";
        assertRead(
                Extractions.extract("a.html", arabic.getBytes(Charset.forName("windows-1256"))),
                "windows-1256",
                "بيان");
        var french = "<meta charset=\"ISO-8859-1\"><p>« L’été »</p>";
        assertRead(
                Extractions.extract("a.htm", french.getBytes(Charset.forName("windows-1252"))),
                "windows-1252",
                "« L’été »");
    }

    @Test
    void aMarkOutweighsADeclaration() {
        var page = "\uFEFF<meta charset=windows-1256><p>déjà</p>";
        assertRead(Extractions.extract("a.html", page.getBytes(UTF_8)), "UTF-8", "déjà");
    }

    static Stream<Arguments> labels() throws IOException {
        var file = Objects.requireNonNull(TextDecoding.class.getResourceAsStream("encodings.tsv"));
        return new String(file.readAllBytes(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .flatMap(columns -> Stream.of(columns[2].split(" ")).map(label -> Arguments.of(label, columns[1])));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelOfTheEncodingStandard(String label, String name) {
        var page = ("<meta charset=' " + label.toUpperCase(Locale.ROOT) + "'><p>text</p>").getBytes(UTF_8);
        if (name.equals("replacement")) {
            Extractions.assertUnreadable(WRONG_ENCODING, () -> Extractions.extract("a.html", page));
        } else {
            assertRead(Extractions.extract("a.html", page), declarable(name), "text");
        }
    }

    /** HTML standard, 13.2.3.2: what a declaration in ASCII cannot mean. */
    private static String declarable(String name) {
        return switch (name) {
            case "UTF-16LE", "UTF-16BE" -> "UTF-8";
            case "x-user-defined" -> "windows-1252";
            default -> name;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "latin1, windows-1252, “é”",
        "ascii, windows-1252, “é”",
        "iso-8859-9, windows-1254, ş",
        "arabic, ISO-8859-6, بيان",
        "x-cp1251, windows-1251, Мосул",
        "gb2312, GB18030, 摩苏尔",
        "sjis, windows-31j, 東京",
        "iso-2022-jp, ISO-2022-JP, 東京",
        "ks_c_5601-1987, x-windows-949, 모술",
        "dos-874, x-windows-874, เมือง"
    })
    void theLabelMeansTheWiderSet(String label, String charset, String text) {
        var page =
                "<html><head><meta http-equiv=Content-Type content='text/html;charset=" + label + "'></head><p>" + text;
        assertRead(Extractions.extract("a.html", page.getBytes(Charset.forName(charset))), charset, text);
    }

    @ParameterizedTest
    @CsvSource({"latin6, C0, Ā", "iso885914, A1, Ḃ", "x-mac-ukrainian, A2, Ґ", "x-mac-cyrillic, FF, €"})
    void charsetsThatJavaLacks(String label, String code, String text) {
        var page = ("<meta charset=" + label + "><p>?</p>").getBytes(ISO_8859_1);
        page[page.length - 5] = (byte) Integer.parseInt(code, 16);
        assertThat(Extractions.extract("a.html", page).paragraphs().get(0).text())
                .isEqualTo(text);
    }

    @Test
    void aDeclarationInACommentOrTooLateIsNone() {
        var commented = "<!-- <meta charset=windows-1256> --><p>déjà</p>";
        assertRead(Extractions.extract("a.html", commented.getBytes(UTF_8)), "UTF-8", "déjà");
        var late = "<p>" + " ".repeat(1024) + "<meta charset=windows-1256>déjà</p>";
        assertRead(Extractions.extract("a.html", late.getBytes(UTF_8)), "UTF-8", "déjà");
    }

    @Test
    void utf16WithAnXmlDeclaration() {
        var page = "<?xml version='1.0' encoding='UTF-16'?><html><p>بيان</p></html>";
        assertRead(Extractions.extract("a.xhtml", page.getBytes(UTF_16LE)), "UTF-16LE", "بيان");
        assertRead(Extractions.extract("a.xhtml", page.getBytes(UTF_16BE)), "UTF-16BE", "بيان");
    }
}
