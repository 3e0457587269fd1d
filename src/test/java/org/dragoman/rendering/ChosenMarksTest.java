package org.dragoman.rendering;

import org.dragoman.language.Language;
import org.dragoman.okapi.Documents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Notes whose mark is not a number that the program counts, but what the author wrote. */
@Tag("plain")
class ChosenMarksTest {
    private static final String COUNTED = "<w:r><w:footnoteReference w:id='1'/></w:r>";
    private static final String RAISED = "<w:rPr><w:rStyle w:val='FootnoteReference'/></w:rPr>";

    private static String body(String second) {
        return "<w:p><w:r><w:t>One</w:t></w:r>" + COUNTED + "<w:r><w:t xml:space='preserve"
                + "'>, two</w:t></w:r>" + second + "<w:r><w:t>, three</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='3'/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    }

    private static String note(int id, String mark, String text) {
        return "<w:footnote w:id='%d'><w:p><w:r>%s</w:r><w:r><w:t xml:space='preserve'> %s</w:t></w:r></w:p></w:footnote>"
                .formatted(id, mark, text);
    }

    private static RenderedDocument read(String second, String mark) {
        var ref = "<w:footnoteRef/>";
        var notes = note(1, ref, "First.") + note(2, mark, "Second.") + note(3, ref, "Third.");
        return RenderedDocument.of(Documents.read(Documents.docx(body(second), notes, "")), Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r>%s<w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>*</w:t></w:r>",
                "<w:r>%s<w:footnoteReference w:id='2' w:customMarkFollows='true'/><w:t>*</w:t></w:r>",
                "<w:r>%s<w:footnoteReference w:customMarkFollows='on' w:id='2'/></w:r><w:r>%1$s<w:t>*</w:t></w:r>",
                "<w:r>%s<w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:sym w:font='Symbol' w:char='F02A'/></w:r>"
            })
    void wordShowsThemOnce(String second) {
        var shown = read(second.formatted(RAISED), RAISED + "<w:t>*</w:t>");
        assertThat(shown.texts()).containsExactly("One¹, two[*], three².", "¹ First.", "[*] Second.", "² Third.");
        assertThat(shown.html())
                .contains("<sup><a href=\"#s3\" role=\"doc-noteref\">*</a></sup>")
                .contains("<sup><a href=\"#s1\" role=\"doc-backlink\">*</a></sup> Second.");
    }

    @Test
    void wordCountsWhereNoneIsChosen() {
        var second = "<w:r><w:footnoteReference w:customMarkFollows='0' w:id='2'/></w:r>";
        assertThat(read(second, "<w:footnoteRef/>").texts())
                .containsExactly("One¹, two², three³.", "¹ First.", "² Second.", "³ Third.");
    }

    @Test
    void aMarkIsNoMarkup() {
        var second = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>&lt;&amp;</w:t></w:r>";
        assertThat(read(second, "<w:t>&lt;&amp;</w:t>").html())
                .contains(">&lt;&amp;</a>")
                .doesNotContain("<&");
    }

    @Test
    void endnotesToo() {
        var mark = "<w:r><w:endnoteReference w:customMarkFollows='1' w:id='2'/><w:t>†</w:t></w:r>";
        var note = "<w:endnote w:id='2'><w:p><w:r><w:t>† A note.</w:t></w:r></w:p></w:endnote>";
        var body = "<w:p><w:r><w:t>Text</w:t></w:r>" + mark + "</w:p>";
        assertThat(RenderedDocument.of(Documents.read(Documents.docx(body, "", note)), Language.EN)
                        .texts())
                .containsExactly("Text[†]", "[†] A note.");
    }

    /** Symbols in the order of the Chicago Manual of Style; endnotes in figures. */
    @Test
    void wordMayCountOtherwise() {
        var references = "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:t>, more</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>, last</w:t></w:r>"
                + "<w:r><w:endnoteReference w:id='1'/></w:r>";
        var section = "<w:sectPr><w:footnotePr><w:numFmt w:val='chicago'/></w:footnotePr>"
                + "<w:endnotePr><w:numFmt w:val='decimal'/></w:endnotePr></w:sectPr>";
        var endnote = "<w:endnote w:id='1'><w:p><w:r><w:endnoteRef/><w:t>End.</w:t></w:r></w:p></w:endnote>";
        var file = Documents.docx(
                "<w:p><w:r><w:t>Text</w:t></w:r>" + references + "</w:p>" + section,
                note(1, "<w:footnoteRef/>", "One.") + note(2, "<w:footnoteRef/>", "Two."),
                endnote);
        assertThat(RenderedDocument.of(Documents.read(file), Language.EN).texts())
                .containsExactly("Text[*], more[†], last¹", "[*] One.", "[†] Two.", "¹ End.");
    }

    private static String counted(String properties) {
        return "<w:sectPr><w:footnotePr>" + properties + "</w:footnotePr></w:sectPr>";
    }

    private static String reference(int id) {
        return "<w:r><w:t>" + "abc".charAt(id - 1) + "</w:t></w:r><w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
    }

    /** ECMA-376-1, 17.11.19 and 17.11.20: each section may say where its notes begin, and in what they are counted. */
    @ParameterizedTest
    @CsvSource({
        "<w:numStart w:val='5'/>, <w:numRestart w:val='eachSect'/>, ⁵, ⁶, ¹",
        "<w:numStart w:val='5'/>, <w:numRestart w:val='continuous'/>, ⁵, ⁶, ⁷",
        "<w:numStart w:val='1'/>, '', ¹, ², ³",
        "'', <w:numFmt w:val='lowerLetter'/>, ¹, ², ᶜ",
        "<w:numFmt w:val='upperLetter'/>, <w:numRestart w:val='eachSect'/><w:numStart w:val='3'/>, ᴬ, ᴮ, ³",
    })
    void wordMayCountInEachSection(String first, String second, String a, String b, String c) {
        var ref = "<w:footnoteRef/>";
        var file = Documents.docx(
                "<w:p><w:pPr>" + counted(first) + "</w:pPr>" + reference(1) + reference(2) + "</w:p><w:p>"
                        + reference(3) + "</w:p>" + counted(second),
                note(1, ref, "One.") + note(2, ref, "Two.") + note(3, ref, "Three."),
                "");
        assertThat(RenderedDocument.of(Documents.read(file), Language.EN).texts())
                .containsExactly("a" + a + "b" + b, "c" + c, a + " One.", b + " Two.", c + " Three.");
    }

    @ParameterizedTest
    @CsvSource({"'', ¹", "' text:label=\"*\"', [*]", "' text:label=\"a\"', ᵃ"})
    void openDocumentToo(String label, String shown) {
        var body = "<text:p>Text<text:note text:note-class=\"footnote\"><text:note-citation" + label
                + ">x</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>";
        assertThat(RenderedDocument.of(Documents.read(Documents.odt(body)), Language.EN)
                        .texts())
                .containsExactly("Text" + shown + ".", shown + " A note.");
    }
}
