package org.dragoman.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

/** What paragraphs stand in (HTML Standard, 4.3, 4.4, 4.9, 4.11 and 15.3), from the page to the edition. */
@Tag("plain")
class FlowElementsTest {

    private static String text(String page) {
        return RenderedDocument.of("a.html", page, EN).text().strip();
    }

    private static String html(String page) {
        return RenderedDocument.of("a.html", page, EN).html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address",
                "article",
                "aside",
                "center",
                "details",
                "div",
                "fieldset",
                "footer",
                "form",
                "header",
                "hgroup",
                "main",
                "nav",
                "search",
                "section",
                "dialog open",
                "details open"
            })
    void blocksPartTexts(String element) {
        var name = element.replaceFirst(" .*", "");
        assertThat(text("One<" + element + ">Two</" + name + ">Three")).isEqualTo("One\n\nTwo\n\nThree");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<ol>; 1. 2. 3.",
                "<ol reversed>; 3. 2. 1.",
                "<ol reversed start=10>; 10. 9. 8.",
                "<ol start=0>; 0. 1. 2.",
                "<ol start=-1>; -1. 0. 1.",
                "<ol type=a start=26>; z. aa. ab.",
                "<ol type=A>; A. B. C.",
                "<ol type=i start=8>; viii. ix. x.",
                "<ol type=I start=3998>; MMMCMXCVIII. MMMCMXCIX. 4000.",
                "<ol type=a start=0>; 0. a. b.",
                "<ol style='list-style-type: upper-roman'>; I. II. III.",
                "<ol style='list-style: lower-latin inside'>; a. b. c.",
                "<ul style='list-style-type:decimal'>; 1. 2. 3.",
                "<ol style='list-style:none'>; - - -",
                "<ul>; - - -",
                "<ul type=square>; - - -",
                "<menu>; - - -",
                "<div>; - - -"
            })
    void listsAreMarkedAsTheySay(String list, String marks) {
        var mark = marks.split(" ", -1);
        assertThat(text(list + "<li>x<li>y<li>z")).isEqualTo(mark[0] + " x\n" + mark[1] + " y\n" + mark[2] + " z");
    }

    @Test
    void itemsAreCountedOnFromTheirValues() {
        assertThat(text("<ol><li>a<li value=7>b<li>c</ol>")).isEqualTo("1. a\n7. b\n8. c");
        assertThat(text("<ol><li value=3>a<li value=3>b</ol>")).isEqualTo("3. a\n\n3. b");
        assertThat(html("<ol reversed><li>a<li>b</ol>"))
                .isEqualTo("<ol><li value=\"2\">a</li><li value=\"1\">b</li></ol>");
        assertThat(text("<ol reversed><li>a<ol><li>x<li>y</ol><li>b</ol>")).isEqualTo("2. a\n   1. x\n   2. y\n1. b");
        assertThat(RenderedDocument.of("a.html", "<ol><li>x<li>y</ol>", FA).text())
                .isEqualTo("۱. x\n۲. y\n");
    }

    @Test
    void termsStandOverWhatIsSaidOfThem() {
        var list = "<dl><dt>One<dt>Uno<dd>First<p>More<div><dt>Two<dd>Second</div></dl>";
        assertThat(text(list)).isEqualTo("One\nUno\n    First\n    More\nTwo\n    Second");
        assertThat(html(list))
                .isEqualTo("<dl><dt>One</dt><dt>Uno</dt><dd>First<p>More</p></dd><dt>Two</dt><dd>Second</dd></dl>");
    }

    @Test
    void aTermByItselfIsNoListOfTerms() {
        var lines =
                RenderedDocument.of("a.html", "<dl><dt>One<dd>First</dl>", EN).lines();
        var part = new BlockHtml(EN, Map.of(), Set.of())
                .after(lines.get(0).layout().enclosures())
                .of(lines.subList(1, 2));
        assertThat(part.strip()).isEqualTo("<div class=\"terms\"><div class=\"said\">First</div></div>");
    }

    @Test
    void captionsStandOverTablesAndInFigures() {
        var table = "<table><caption>The dead</caption><tr><td>1</table>";
        assertThat(text(table)).isEqualTo("The dead\n1");
        assertThat(html(table)).isEqualTo("<table><caption>The dead</caption><tr><td>1</td></tr></table>");
        var figure = "<figure><blockquote>Said.</blockquote><figcaption>Who</figcaption></figure>";
        assertThat(text(figure)).isEqualTo("> Said.\n\nWho");
        assertThat(html(figure))
                .isEqualTo("<figure><blockquote><p>Said.</p></blockquote><figcaption>Who</figcaption></figure>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<tr><th>x<th>y; col col",
                "<tr><th>x<td>y; row",
                "<tr><th scope=row>x<th scope=col>y; row col",
                "<tr><th scope=rowgroup>x<th scope=COLGROUP>y; row col",
                "<tr><td>x<tr><th>y<td>z; row",
                "<tr><td>x<tr><th>y<th>z; col col"
            })
    void headersHeadRowsOrColumns(String rows, String scopes) {
        var written = html("<table>" + rows + "</table>");
        assertThat(written.replaceAll(".*?<th scope=\"(\\w+)\">(?:(?!<th).)*", "$1 ")
                        .strip())
                .isEqualTo(scopes);
    }

    @Test
    void tablesStandInTheirOrderAsOneLineForEachRow() {
        assertThat(text("<table><tfoot><tr><td>sum<td>3</tfoot><tr><td>a|b<td>1<tr><td><td>2</table>"))
                .isEqualTo("a\\|b | 1\n | 2\nsum | 3");
        assertThat(text("<table><tr><td>A<td><table><tr><td>x<td>y<tr><td>z<td>w</table><td>B</table>"))
                .isEqualTo("A | x ¦ y / z ¦ w | B");
        assertThat(text("<table><tr><td>A<td>B<ul><li>x<li>y</ul><td>C<tr><td><ol><li>z</ol><td>D</table>"))
                .isEqualTo("A | B / - x / - y | C\n1. z | D |");
        assertThat(text("<ul><li>x<table><tr><td>A<td>B</table></ul>")).isEqualTo("- x\n  A | B");
    }

    @Test
    void headingsKeepTheirLines() {
        assertThat(html("<h1>One<br>two</h1>")).isEqualTo("<h2>One<br>two</h2>");
        assertThat(text("<h1>One<br>two</h1>")).isEqualTo("One\ntwo");
    }

    @Test
    void whiteSpaceThatWasMeantStays() {
        assertThat(text("<pre>\n a\n  b</pre>")).isEqualTo("a\n      b");
        assertThat(text("<p style='white-space:pre-line'>a  b\nc</p>")).isEqualTo("a b\nc");
        assertThat(text("<p style='white-space:pre-wrap'>a  b\nc</p>")).isEqualTo("a  b\nc");
        assertThat(html("<textarea>no</textarea><pre>if <b>x</b></pre>")).isEqualTo("<pre>if <strong>x</strong></pre>");
    }

    @Test
    void sheetsOfXmlMayEndElementsInTheirStartTags() {
        assertThat(
                        text(
                                "<?xml version='1.0'?><html><head><title/><script src='a'/></head><body><p/><p>One <b/>two</p></body></html>"))
                .isEqualTo("One two");
    }

    @Test
    void notesLeadBothWays() {
        var page =
                """
                <p>A claim<sup><a href="#n1" id="m1">1</a></sup> and another<a href="#n2" id="m2"><sup>[b]</sup></a>.</p>
                <ol><li id="n1">First. <a href="#m1">↩</a><p>More.</li><li id="n2"><a href="#m2">b.</a> Second.</li></ol>
                <p>See <a href="#part">1</a>.</p><h2 id="part">Part</h2>""";
        assertThat(html(page))
                .isEqualTo("<p>A claim<sup><a href=\"#s2\" role=\"doc-noteref\">1</a></sup> and another<sup>"
                        + "<a href=\"#s4\" role=\"doc-noteref\">2</a></sup>.</p>"
                        + "<div class=\"note\" role=\"doc-footnote\"><p><sup><a href=\"#s1\" role=\"doc-backlink\">1</a></sup> First.</p>"
                        + "<p>More.</p></div><div class=\"note\" role=\"doc-footnote\"><p><sup><a href=\"#s1\" role=\"doc-backlink\">2</a>"
                        + "</sup> Second.</p></div><p>See 1.</p><h2>Part</h2>");
        assertThat(text(page)).startsWith("A claim¹ and another².\n\n¹ First.\n\nMore.\n\n² Second.\n\nSee 1.");
    }

    @Test
    void notesOfPandocAndOfOurOwnAreNotes() {
        var pandoc =
                """
                <p>A claim.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>
                <section id="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Its source.<a href="#fnref1"
                class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>""";
        assertThat(text(pandoc)).isEqualTo("A claim.¹\n\n¹ Its source.");
        var lines = RenderedDocument.of("a.html", pandoc, EN).lines();
        var own = new BlockHtml(EN, Map.of(), Set.of(1, 2)).of(lines);
        assertThat(own).contains("id=\"s1\"").contains("id=\"s2\"");
        assertThat(text(own)).isEqualTo("A claim.¹\n\n¹ Its source.");
        assertThat(text("<p>A<a role=doc-noteref href=#x>*</a>.</p><aside id=x>Said.</aside>"))
                .isEqualTo("A¹.\n\n¹ Said.");
    }

    @Test
    void notesOfWordAreNotes() {
        var page =
                """
                <p>A claim<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>
                <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a
                style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Its source.</p></div></div>""";
        assertThat(text(page)).isEqualTo("A claim¹.\n\n¹ Its source.");
    }

    private static String item(String list, String mark, String text) {
        return "<p style='mso-list:%s lfo1'><![if !supportLists]><span style='mso-list:Ignore'>%s<span>&nbsp;</span></span><![endif]>%s</p>"
                .formatted(list, mark, text);
    }

    @Test
    void listsOfWordAreLists() {
        assertThat(text(item("l0 level1", "·", "a") + item("l0 level2", "o", "b") + item("l0 level1", "·", "c")))
                .isEqualTo("- a\n  - b\n- c");
        assertThat(text(item("l1 level1", "3.", "a") + "<p>x</p>" + item("l1 level1", "4.", "b")))
                .isEqualTo("3. a\n\nx\n\n4. b");
        assertThat(html(item("l2 level1", "a.", "a") + item("l2 level1", "b.", "b")))
                .isEqualTo("<ol type=\"a\"><li value=\"1\">a</li><li value=\"2\">b</li></ol>");
        assertThat(text(item("l3 level1", "Article 1 –", "a")
                        + item("l3 level2", "1.1", "b")
                        + item("l3 level1", "(x)", "c")))
                .isEqualTo("Article 1 – a\n            1.1 b\n(x) c");
    }

    @Test
    void whatIsReadCanBeStored() throws JsonProcessingException {
        var json = new ObjectMapper();
        var page =
                "<dl><dt>a<dd>b</dl><table><caption>c</caption><tr><th scope=row>d<td>e</table><figure>f<figcaption>g"
                        + "</figcaption></figure><ol reversed type=A><li>h</ol><p><abbr title=j>i</abbr> <bdo dir=rtl>k</bdo> <bdi>l</bdi>";
        for (var paragraph : RenderedDocument.of("a.html", page, EN).document().paragraphs()) {
            for (var enclosure : paragraph.enclosures()) {
                assertThat(json.readValue(json.writeValueAsString(enclosure), Enclosure.class))
                        .isEqualTo(enclosure);
            }
            for (var code : paragraph.codes()) {
                assertThat(json.readValue(json.writeValueAsString(code), InlineCode.class))
                        .isEqualTo(code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b><i>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<span style='font-weight:bold'>"
            })
    void whatIsNestedByDesignIsReadAllTheSame(String tags) {
        assertThat(text(tags.repeat(5000) + "x")).endsWith("x");
    }

    @Test
    void stylesAreReadWhereverTheyStand() {
        var page =
                """
                <style>/* x */ .gone { display: none } p.old, .x > i { text-decoration: line-through }
                @media print { p { display: none } } @import url(x); em { font-style: normal } #n { vertical-align: sub }</style>
                <p>a <span class=gone>b</span> c</p><p class=old>d</p><p>e <em>f</em> <span id=n>2</span>
                <b style="font-weight:normal">g</b> <span style="font-weight:700;font-style:oblique">h</span>
                <span style="text-decoration: underline">i</span> <a href="https://e.org" style="text-decoration:underline">j</a>
                <span style="vertical-align: 3pt">k</span></p>""";
        assertThat(html(page))
                .isEqualTo("<p>a c</p><p><s>d</s></p><p>e f <sub>2</sub> g <em><strong>h</strong></em> <u>i</u>"
                        + " <a href=\"https://e.org\">j</a> <sup>k</sup></p>");
        assertThat(RenderedDocument.of("a.html", page, EN).leftOut()).isEqualTo(List.of("HIDDEN b"));
    }
}
