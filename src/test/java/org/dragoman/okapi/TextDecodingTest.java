package org.dragoman.okapi;

import java.nio.charset.Charset;
import org.dragoman.statement.Extracted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class TextDecodingTest {

    private static void assertRead(Extracted extracted, String encoding, String text) {
        assertThat(extracted.encoding()).isEqualTo(encoding);
        assertThat(extracted.paragraphs()).singleElement().satisfies(p -> assertThat(p.text())
                .isEqualTo(text));
    }

    @Test
    void utf8WithAndWithoutMark() {
        assertRead(Extractions.extract("a.txt", "سلام.".getBytes(UTF_8)), "UTF-8", "سلام.");
        assertRead(Extractions.extract("a.md", "\uFEFFسلام.".getBytes(UTF_8)), "UTF-8", "سلام.");
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
}
