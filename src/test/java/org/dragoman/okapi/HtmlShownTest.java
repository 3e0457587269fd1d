package org.dragoman.okapi;

import java.util.List;
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
}
