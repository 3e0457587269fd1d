package org.dragoman.okapi;

import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Omission.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.RtfFile.body;

/** Fields of Rich Text Format (RTF 1.9.1, "Fields"; ECMA-376-1, 17.16). */
@Tag("plain")
class RtfFieldsTest {
    private static String field(String instruction, String result) {
        return "{\\field{\\*\\fldinst{" + instruction + "}}{\\fldrslt{" + result + "}}}";
    }

    @Test
    void fieldsAreTheirResults() {
        var read = body("\\pard See " + field("HYPERLINK \"https://example.org/\" ", "\\ul the report") + " of "
                + field("DATE", "3 May") + "{\\field{\\*\\fldinst XE \"x\"}}.\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: See <1><2>the report</2></1> of 3 May.");
        assertThat(read.paragraphs().get(0).codes().get(0).content())
                .isEqualTo(new Inline.Link("https://example.org/"));
        assertThat(read.omissions()).isEmpty();
        assertThat(body("\\pard On " + field("PAGE", "") + " it\\par").omissions())
                .extracting(Omission::kind)
                .containsExactly(Kind.FIELD);
    }

    /** ECMA-376-1, 17.16.5.25: an anchor is a place in what is linked to. */
    @ParameterizedTest
    @CsvSource({
        "'HYPERLINK \"https://e.org/a\" \\\\l \"part-2\"', https://e.org/a#part-2",
        "'HYPERLINK \\\\l \"part-2\" \"https://e.org/a\"', https://e.org/a#part-2",
        "'HYPERLINK \"https://e.org/a\" \\\\o \"A \\\\\\\"hint\\\\\\\"\" \\\\l b', https://e.org/a#b",
        "'HYPERLINK https://e.org/a', https://e.org/a",
        "'HYPERLINK \\\\n \"https://e.org/a\"', https://e.org/a",
    })
    void linksKeepTheirAnchors(String instruction, String address) {
        var read = body("\\pard See " + field(instruction, "it") + ".\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: See <1>it</1>.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Link(address));
    }

    /** Some fields show what their instruction says, and have no result of their own. */
    @ParameterizedTest
    @CsvSource({
        "'SYMBOL 97 \\\\f \"Symbol\" \\\\s 10', α",
        "'SYMBOL 0x2022 \\\\f \"Arial\"', •",
        "'QUOTE \"the whole\"', the whole",
        "'MACROBUTTON  NoMacro [Click here]', [Click here]",
        "'GOTOBUTTON p2 page two', page two",
    })
    void fieldsMayShowTheirInstruction(String instruction, String text) {
        var read = body("\\pard So " + field(instruction, "") + ".\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: So " + text + ".");
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void aFieldInAnInstructionBelongsToIt() {
        var nested = body("\\pard See {\\field{\\*\\fldinst HYPERLINK \"https://e.org/" + field("PAGE", "7")
                + "\" }{\\fldrslt it}} and {\\field{\\*\\fldinst IF " + field("PAGE", "7") + " = 7 \"a\" \"b\"}"
                + "{\\fldrslt a}}, {\\field{\\*\\fldinst QUOTE " + field("DATE", "May") + "}{\\fldrslt }}.\\par");
        assertThat(lines(nested)).containsExactly("PARAGRAPH: See <1>it</1> and a, May.");
        assertThat(nested.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Link("https://e.org/7"));
        assertThat(nested.omissions()).isEmpty();
    }

    @Test
    void aFieldInAResultIsItsOwn() {
        var read = body("\\pard See "
                + field("HYPERLINK \"https://e.org/\"", "page " + field("PAGEREF x", "7") + " there") + ".\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: See <1>page 7 there</1>.");
        assertThat(read.omissions()).isEmpty();
    }
}
