package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

/** Fields show what Word last computed (ECMA-376-1, 17.16). */
@Tag("plain")
class DocxFieldsTest {

    private static List<String> linesOf(String body) {
        return lines(extract("a.docx", Docx.ofBody(body)));
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String begun(String instruction) {
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\">" + instruction + "</w:instrText></w:r>"
                + mark("separate");
    }

    private static String field(String instruction, String result) {
        return begun(instruction) + text(result) + mark("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " DATE \\@ \"d MMMM yyyy\" ",
                "TIME",
                " REF _Ref12 \\h ",
                "PAGEREF _Toc1 \\h",
                " SEQ Table \\* ARABIC ",
                " =SUM(ABOVE) ",
                " CITATION Hrw14 \\l 1033 ",
                " ADDIN ZOTERO_ITEM CSL_CITATION {\"a\":\"b\"} ",
                " IF 1 = 1 \"yes\" \"no\" ",
                " MERGEFIELD City ",
                " FORMTEXT "
            })
    void everyFieldIsItsResult(String instruction) {
        var written = instruction.replace("\"", "&quot;");
        var simple = "<w:fldSimple w:instr=\"" + written + "\">" + text("12 May") + "</w:fldSimple>";
        for (var form : List.of(simple, field(written, "12 May"))) {
            assertThat(linesOf("<w:p>" + text("On ") + form + text(" in Mosul.") + "</w:p>"))
                    .containsExactly("PARAGRAPH: On 12 May in Mosul.");
        }
    }

    @Test
    void aFieldInAResultOrInAnInstruction() {
        var inResult = begun("TOC") + text("Part ") + field("SEQ x", "3") + text(", end") + mark("end");
        var inInstruction = mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + field("MERGEFIELD n", "7")
                + "<w:r><w:instrText> = 7 \"a\"</w:instrText></w:r>" + mark("separate") + text("seven") + mark("end");
        assertThat(linesOf("<w:p>" + text("A: ") + inResult + text(". B: ") + inInstruction + text(".") + "</w:p>"))
                .containsExactly("PARAGRAPH: A: Part 3, end. B: seven.");
    }

    @Test
    void aResultOverSeveralParagraphs() {
        assertThat(linesOf("<w:p>" + text("Before ") + begun("INCLUDETEXT \"x\"") + text("first") + "</w:p><w:p>"
                        + text("second") + "</w:p><w:p>" + text("third") + mark("end") + text(" after") + "</w:p>"))
                .containsExactly("PARAGRAPH: Before first", "PARAGRAPH: second", "PARAGRAPH: third after");
    }

    @Test
    void aFieldInOneRun() {
        var run = "<w:r><w:t xml:space=\"preserve\">On </w:t><w:fldChar w:fldCharType=\"begin\"/>"
                + "<w:instrText>DATE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>12 May</w:t>"
                + "<w:fldChar w:fldCharType=\"end\"/><w:t xml:space=\"preserve\"> in Mosul.</w:t></w:r>";
        assertThat(linesOf("<w:p>" + run + "</w:p>")).containsExactly("PARAGRAPH: On 12 May in Mosul.");
    }

    @Test
    void aMarkWithoutPartnerLosesNoText() {
        assertThat(linesOf("<w:p>" + mark("end") + text("One") + mark("begin") + text(" two") + "</w:p><w:p>"
                        + mark("separate") + text("three") + "</w:p>"))
                .containsExactly("PARAGRAPH: One two", "PARAGRAPH: three");
        assertThat(linesOf("<w:p>" + mark("end") + mark("begin") + text("all of it") + "</w:p>"))
                .containsExactly("PARAGRAPH: all of it");
    }

    @Test
    void theResultOfALinkIsALink() {
        var link = begun("HYPERLINK &quot;https://example.org/a?b=1&amp;c&quot;") + text("the ")
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>report</w:t></w:r>" + mark("end");
        var paragraph = extract("a.docx", Docx.ofBody("<w:p>" + text("See ") + link + text(".") + "</w:p>"))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("See <1>the <2>report</2></1>.");
        assertThat(paragraph.codes())
                .extracting(InlineCode::content)
                .contains(new Inline.Link("https://example.org/a?b=1&c"));
    }

    @ParameterizedTest
    @CsvSource({
        "SYMBOL 176 \\f Symbol, °",
        "SYMBOL 252 \\f Wingdings, ✓",
        "SYMBOL 0x20AC \\u, €",
        "MACROBUTTON NoMacro [the name], [the name]",
        "XE village, ''",
        "TC chapter, ''"
    })
    void aFieldWithoutResultShowsWhatItsInstructionSays(String instruction, String shown) {
        var field = mark("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + mark("end");
        assertThat(linesOf("<w:p>" + text("A ") + field + text(" z") + "</w:p>"))
                .containsExactly("PARAGRAPH: A " + shown + " z");
    }

    @Test
    void fieldsOfFormsShowTheirState() {
        var box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>%s</w:checkBox>"
                        + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
                        + mark("end");
        var list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"Basra\"/><w:listEntry w:val=\"Mosul\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>" + mark("end");
        assertThat(linesOf("<w:p>" + box.formatted("<w:checked/>") + text(" yes ") + box.formatted("") + text(" no in ")
                        + list + "</w:p>"))
                .containsExactly("PARAGRAPH: ☒ yes ☐ no in Mosul");
    }
}
