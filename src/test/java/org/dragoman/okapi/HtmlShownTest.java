package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

@Tag("plain")
class HtmlShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A<![if vml]>B<![endif]>C; ABC",
                "A<!--[if gte mso 9]><xml><o:x>no</o:x></xml><![endif]-->B; AB",
                "A<?xml:namespace prefix = o ns = 'x' />B; AB",
                "A<!DOCTYPE html>B; AB",
                "A</ no>B; AB",
                "A<!-->B; AB",
                "A<!-- a > b -- c -->B; AB",
                "A<o:p></o:p>; A",
                "In <st1:City w:st='on'><st1:place>Mosul</st1:place></st1:City>.; In Mosul.",
                "In <my-name title='a>b'>Mosul</my-name>.; In Mosul.",
                "In <nobr>Tel Aviv</nobr>.; In Tel Aviv.",
                "<ruby>東京<rt>とうきょう</rt></ruby>.; 東京(とうきょう).",
                "<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>.; 東京(とうきょう).",
                "<ruby>東<rt>とう京<rt>きょう</ruby>.; 東(とう京)(きょう).",
                "<ruby><rb>東</rb><rp>(<rt>とう<rp>)</ruby>.; 東(とう).",
                "A<span hidden>no<span>no</span></span>B; AB",
                "A<span style='display : none'>no</span>B; AB",
                "1 < 2 & 3 > 2; 1 < 2 & 3 > 2"
            })
    void whatABrowserShows(String markup, String text) {
        assertThat(lines("a.html", "<html><body><p>" + markup + "</p></body></html>"))
                .containsExactly("PARAGRAPH: " + text);
    }

    @Test
    void itemsThatWordSavedAreItemsWithoutTheirMarks() {
        assertThat(
                        lines(
                                "a.htm",
                                """
                <body><p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>1.<span style='font:7pt "Times New Roman"'>&nbsp; </span></span><![endif]>One</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span>a)</span><!--[endif]-->Two</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Three</p>
                <p class=MsoNormal>Four</p></body>"""))
                .containsExactly("LIST_ITEM 1: One", "LIST_ITEM 2: Two", "LIST_ITEM 1: Three", "PARAGRAPH: Four");
    }

    /** HTML Standard, 4.10.13 and 4.10.14: what stands in them is for browsers that do not know them. */
    @Test
    void bearingsAreNotReadTwice() {
        var page = extract(
                "a.html",
                "<p>Done: <progress max=9 value=3>3 of 9</progress><meter value=.5>half</meter>.</p>".getBytes(UTF_8));
        assertThat(lines(page)).containsExactly("PARAGRAPH: Done: .");
        assertThat(page.omissions())
                .extracting(Omission::kind, Omission::count)
                .containsExactly(tuple(Omission.Kind.OBJECT, 2));
    }

    @Test
    void whatIsNotReadIsCounted() {
        var page =
                """
                <html><head><title>A title</title></head><body><p>Map: <img src="a.png"><img src="b.png" alt="Mosul"></p>
                <p>Film <video>no</video> and <button>Press</button></p><p hidden>Unseen</p></body></html>""";
        var omissions = extract("a.html", page.getBytes(UTF_8)).omissions();
        assertThat(omissions)
                .extracting(Omission::kind, Omission::count)
                .contains(
                        tuple(Omission.Kind.TITLE, 1),
                        tuple(Omission.Kind.IMAGE, 1),
                        tuple(Omission.Kind.OBJECT, 2),
                        tuple(Omission.Kind.HIDDEN, 1));
        assertThat(omissions)
                .filteredOn(o -> o.kind() == Omission.Kind.IMAGE)
                .flatExtracting(Omission::passages)
                .containsExactly(new Omission.Passage("", "Map:", 1));
        assertThat(omissions)
                .filteredOn(o -> o.kind() == Omission.Kind.TITLE)
                .flatExtracting(Omission::passages)
                .containsExactly(new Omission.Passage("A title", ""));
    }

    @Test
    void anAddressOfAMegabyteIsNoHindrance() {
        var page = "<p>Map <img alt='m' src='data:image/png;base64," + "A=".repeat(500_000) + "'> of Mosul</p>";
        assertThat(lines("a.html", page)).isEqualTo(List.of("PARAGRAPH: Map <1/> of Mosul"));
    }

    /** CSS Counter Styles 3, 6: what editions cannot count in is the label of the item. */
    @ParameterizedTest
    @CsvSource({
        "ol style='list-style-type:arabic-indic' start=9, FIGURES 9 ٩., FIGURES 10 ١٠.",
        "ol style='list-style:inside persian', FIGURES 1 ۱., FIGURES 2 ۲.",
        "ol style='list-style-type:decimal-leading-zero' start=9, FIGURES 9 09., FIGURES 10 10.",
        "ol style='list-style-type:lower-greek', FIGURES 1 α., FIGURES 2 β.",
        "ol style='list-style-type:lower-roman' type=A, LOWER_ROMAN 1 null, LOWER_ROMAN 2 null",
        "ul style='list-style-type:upper-alpha', UPPER_LETTERS 1 null, UPPER_LETTERS 2 null",
        "ol style='list-style-type:\"– \"', NONE 1 null, NONE 2 null",
        "ol type=i start=4 reversed, LOWER_ROMAN 4 null, LOWER_ROMAN 3 null",
        "ol reversed, FIGURES 2 null, FIGURES 1 null",
    })
    void itemsAreCountedAsTheirStyleSays(String list, String first, String second) {
        var page = "<" + list + "><li>a<li>b</" + list.substring(0, 2) + ">";
        assertThat(extract("a.html", page.getBytes(UTF_8)).paragraphs())
                .extracting(p -> (Enclosure.Item) p.enclosures().get(0))
                .extracting(item -> item.numbering() + " " + item.item() + " " + item.label())
                .containsExactly(first, second);
    }

    /** MathML Core, 3.4.3: pairs behind the base, and before it after a sign. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<mi>x</mi><mn>1</mn><mn>2</mn>; x_1^2",
                "<mi>F</mi><mprescripts/><mn>2</mn><mn>1</mn>; _2^1 F",
                "<mi>C</mi><mrow/><mo>+</mo><mprescripts/><mn>6</mn><mn>14</mn>; _6^14 C^(+)",
                "<mi>F</mi><mn>1</mn><none/><mprescripts/><mn>2</mn><none/>; _2 F_1",
                "<mi>R</mi><mi>i</mi><mrow/><mrow/><mi>j</mi>; R_i^j"
            })
    void whatStandsAroundABaseIsAboveOrBelow(String scripts, String linear) {
        var page = "<p>So <math><mmultiscripts>" + scripts + "</mmultiscripts></math>.";
        assertThat(extract("a.html", page.getBytes(UTF_8)).paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsExactly(new Inline.Printed(linear, ""));
    }
}
