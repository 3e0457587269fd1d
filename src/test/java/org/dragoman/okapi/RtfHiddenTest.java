package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.RtfFile.body;

/** What of Rich Text Format is deleted or hidden is no text (RTF 1.9.1, "Track changes" and "Character text"). */
@Tag("plain")
class RtfHiddenTest {
    private static List<String> omissions(ExtractedDocument read) {
        return read.omissions().stream()
                .flatMap(o -> o.passages().stream().map(Passage::text).map(text -> o.kind() + " " + text))
                .toList();
    }

    @Test
    void whatWasMovedAwayIsReadWhereItIsNow() {
        assertThat(lines(body("\\pard Here {\\mvf it was}nothing.\\par {\\mvt it was} there.\\par")))
                .containsExactly("PARAGRAPH: Here nothing.", "PARAGRAPH: it was there.");
    }

    @Test
    void aDeletedMarkEndsNoParagraph() {
        assertThat(lines(body(
                        "\\pard One {\\deleted\\par}and two.\\par\\pard Three{\\mvf  and\\par}\\pard  four.\\par")))
                .containsExactly("PARAGRAPH: One and two.", "PARAGRAPH: Three four.");
    }

    @Test
    void theParagraphThatGoesOnBearsItsOwnLabel() {
        assertThat(lines(body(
                        "{\\listtext 1.\\tab}\\pard\\ls1 One {\\deleted and\\par}{\\listtext 2.\\tab}\\ls1 two\\par")))
                .containsExactly("LIST_ITEM 1: One two");
    }

    @ParameterizedTest
    @CsvSource({"\\deleted, DELETION", "\\v, HIDDEN", "\\mvf, DELETION"})
    void whatHangsFromDeletedOrHiddenTextIsNotReadEither(String property, String kind) {
        var read =
                body("\\pard One{" + property + "\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} First.}} two"
                        + "{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} Second.}}.{" + property
                        + " {\\shp{\\*\\shpinst{\\shptxt\\pard In a box.\\par}}}}\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: One two<1/>.", "NOTE: Second.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .hasSize(1);
        assertThat(omissions(read)).containsExactly(kind + " First.", kind + " In a box.");
    }
}
