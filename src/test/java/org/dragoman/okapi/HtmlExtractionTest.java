package org.dragoman.okapi;

import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Formatting;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.statement.Inline.Style.BOLD;
import static org.dragoman.statement.Inline.Style.ITALIC;
import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

@Tag("plain")
class HtmlExtractionTest {

    @Test
    void blocksKeepTheirKindAndLevel() {
        assertThat(
                        lines(
                                "a.html",
                                """
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Titre</title>
                <meta name="description" content="invisible"><style>p{color:red}</style></head><body>
                <h1 id="t">Déclaration</h1><div>Texte   libre
                dans un bloc.</div><p title="bulle">Un paragraphe.</p>
                <ul><li>Un</li><li><p>Deux</p><p>bis</p></li><li>Trois<ol><li>Trois-A</ol>suite</ul>
                <blockquote>Cité <p>encore</p></blockquote>
                <table><caption>Légende</caption><tr><th>A<td><p>cellule</p><tr><td>B</table>
                <h3>Fin</h3></body></html>"""))
                .containsExactly(
                        "HEADING 1: Déclaration",
                        "PARAGRAPH: Texte libre dans un bloc.",
                        "PARAGRAPH: Un paragraphe.",
                        "LIST_ITEM 1: Un",
                        "LIST_ITEM 1: Deux",
                        "LIST_ITEM 1: bis",
                        "LIST_ITEM 1: Trois",
                        "LIST_ITEM 2: Trois-A",
                        "LIST_ITEM 1: suite",
                        "QUOTE: Cité",
                        "QUOTE: encore",
                        "PARAGRAPH: Légende",
                        "TABLE_CELL: A",
                        "TABLE_CELL: cellule",
                        "TABLE_CELL: B",
                        "HEADING 3: Fin");
    }

    @Test
    void inlineElementsBecomeNumberedCodes() {
        var paragraph = extract(
                        "a.html",
                        """
                <p>در <a href="https://example.org/x" title="t">بیانیه</a> <em>آمده <strong>است</strong></em>
                <img src="a.png" alt="تصویر">.</p>"""
                                .getBytes(UTF_8))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("در <1>بیانیه</1> <2>آمده <3>است</3></2> <4/>.");
        assertThat(paragraph.codes())
                .containsExactly(
                        new InlineCode(1, OPENING, new Inline.Link("https://example.org/x")),
                        new InlineCode(1, CLOSING, new Inline.Link("https://example.org/x")),
                        new InlineCode(2, OPENING, Formatting.of(ITALIC)),
                        new InlineCode(3, OPENING, Formatting.of(BOLD)),
                        new InlineCode(3, CLOSING, Formatting.of(BOLD)),
                        new InlineCode(2, CLOSING, Formatting.of(ITALIC)),
                        new InlineCode(4, STANDALONE, new Inline.Image("تصویر")));
    }

    @Test
    void whatThePageDoesNotShowIsLeftOut() {
        assertThat(
                        lines(
                                "a.html",
                                """
                <p>Shown</p><script>var a = "<p>no</p>";</script><noscript>no</noscript><template><p>no</p></template>
                <p hidden>no</p><div hidden=""><p>no</p></div><svg><text>no</text></svg><button>no</button>
                <p>Before <!-- remark -->after <span class="x">spanned</span></p>"""))
                .containsExactly("PARAGRAPH: Shown", "PARAGRAPH: Before after spanned");
    }

    @Test
    void lineBreaksAreKeptAndEntitiesAreRead() {
        assertThat(lines("a.html", "<p>First line<br>\n second&nbsp;line &lt;3&gt; &amp; <b>bold</b><br/></p>"))
                .containsExactly("PARAGRAPH: First line\nsecond\u00A0line <3> & <1>bold</1>");
    }

    @Test
    void numbersThatTheTextHoldsArePassedOver() {
        assertThat(lines("a.html", "<p>Fill in &lt;1&gt; and &lt;3/&gt;, <b>all</b> of <i>it</i>.</p>"))
                .containsExactly("PARAGRAPH: Fill in <1> and <3/>, <2>all</2> of <4>it</4>.");
    }

    @Test
    void formattingGoesOnUntilItIsEnded() {
        assertThat(lines("a.html", "<p>Open <b>and never closed</p><p>next</i> one</p>"))
                .containsExactly("PARAGRAPH: Open <1>and never closed</1>", "PARAGRAPH: <1>next one</1>");
    }

    @Test
    void aBlockWithoutTextIsNone() {
        assertThat(lines("a.html", "<p><img src='a.png'></p><p>&nbsp;</p><p>\u200F</p><p>Text</p>"))
                .containsExactly("PARAGRAPH: Text");
    }

    /** Raised, it leads to a paragraph; to a heading it is a link like any other. */
    @Test
    void aNoteNeedsNoWayBack() {
        var read = extract(
                "a.html",
                """
                <p>The port<sup><a href="#n1">1</a></sup> opened<a href="#n2"><sup>[2]</sup></a>, as told
                above<a href="#more"><sup>3</sup></a> and <a href="#n1">n</a>.</p><h2 id="more">More</h2>
                <p id="n1">1. By decree.</p><div id="n2"><p><a>[2]</a> At dawn.</p></div>
                """
                        .getBytes(UTF_8));
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: The port<1/> opened<2/>, as told above<3><4>3</4></3> and <5/>.",
                        "HEADING 2: More",
                        "NOTE: By decree.",
                        "NOTE: At dawn.");
    }
}
