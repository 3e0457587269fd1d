package org.dragoman.okapi;

import java.nio.charset.Charset;
import org.dragoman.statement.UnreadableDocument.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

/** Pages that were saved with their pictures in one file. */
@Tag("plain")
class WebArchiveTest {
    private static final String PICTURE = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n";

    private static String archive(String end, String... parts) {
        var archive = new StringBuilder("From: <Saved by a browser>\nSubject: x\nMIME-Version: 1.0\n")
                .append(
                        "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"--- x.y(1)\"\n\nPreamble\n");
        for (var part : parts) {
            archive.append("----- x.y(1)\n").append(part);
        }
        return archive.append("----- x.y(1)--\n").toString().replace("\n", end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void quotedPrintablePagesAreRead(String end) {
        var page = "Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n"
                + "Content-Location: file:///a.htm\n\n<html><p class=3D\"x\">Caf=C3=A9 and 1 =3D 1, a lo=\nng line.</p>\n";
        var archive = archive(end, PICTURE, page, PICTURE);
        assertThat(lines(extract("a.mht", archive.getBytes(UTF_8))))
                .containsExactly("PARAGRAPH: Café and 1 = 1, a long line.");
        assertThat(lines(extract("a.MHTML", archive.getBytes(UTF_8)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"base64, PHA+R3L832U8L3A+, windows-1252", "8bit, <p>Gr\u00FC\u00DFe</p>, iso-8859-1"})
    void pagesInOtherEncodingsAreRead(String encoding, String body, String charset) {
        var page = "Content-Type: text/html; charset=" + charset + "\nContent-Transfer-Encoding: " + encoding + "\n\n"
                + body + "\n";
        assertThat(lines(extract("a.mht", archive("\n", page).getBytes(ISO_8859_1))))
                .containsExactly("PARAGRAPH: Grüße");
    }

    @Test
    void whatTheMessageSaysOutweighsThePage() {
        var page = "Content-Type: text/html; charset=windows-1256\n\n<meta charset=iso-8859-1><p>بيان</p>\n";
        assertThat(lines(extract("a.mht", archive("\n", page).getBytes(Charset.forName("windows-1256")))))
                .containsExactly("PARAGRAPH: بيان");
    }

    @Test
    void aPageWithoutPicturesIsNoMultipart() {
        var message = "MIME-Version: 1.0\nContent-Type: text/html\n\n<meta charset=utf-8><p>Été</p>";
        assertThat(lines(extract("a.mht", message.getBytes(UTF_8)))).containsExactly("PARAGRAPH: Été");
    }

    @Test
    void anArchiveWithoutAPageIsDamaged() {
        assertUnreadable(
                Reason.DAMAGED, () -> extract("a.mht", archive("\n", PICTURE).getBytes(UTF_8)));
        assertUnreadable(
                Reason.DAMAGED,
                () -> extract("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related\n\nx".getBytes(UTF_8)));
    }
}
