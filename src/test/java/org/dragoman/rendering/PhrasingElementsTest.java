package org.dragoman.rendering;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Every element that can stand inside a paragraph (HTML Standard, 3.2.5.2.5, and the obsolete ones of 16.2). */
@Tag("plain")
class PhrasingElementsTest {

    private static RenderedDocument written(String inside) {
        return RenderedDocument.of("a.html", "<p>Before " + inside + " after.</p>", EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<a href='https://e.org/'>x</a>; <a href=\"https://e.org/\">x</a>; x <https://e.org/>",
                "<a href='mailto:a@e.org'>x</a>; <a href=\"mailto:a@e.org\">x</a>; x <a@e.org>",
                "<a name=here>x</a>; x; x",
                "<abbr>x</abbr>; <abbr>x</abbr>; x",
                "<abbr title='United Nations'>UN</abbr>; <abbr title=\"United Nations\">UN</abbr>; UN (United Nations)",
                "<acronym title='X y'>x</acronym>; <abbr title=\"X y\">x</abbr>; x (X y)",
                "<b>x</b>; <strong>x</strong>; x",
                "<bdi>x</bdi>; <bdi>x</bdi>; [FSI]x[PDI]",
                "<bdi dir=rtl>x</bdi>; <bdi dir=\"rtl\">x</bdi>; [RLI]x[PDI]",
                "<bdo dir=rtl>x</bdo>; <bdo dir=\"rtl\">x</bdo>; [FSI][RLO]x[PDF][PDI]",
                "<bdo dir=LTR>x</bdo>; <bdo dir=\"ltr\">x</bdo>; [FSI][LRO]x[PDF][PDI]",
                "<bdo>x</bdo>; x; x",
                "<big>x</big>; x; x",
                "<cite>x</cite>; <cite>x</cite>; x",
                "<code>x</code>; <code>x</code>; x",
                "<data value=1>x</data>; x; x",
                "<del>x</del>; <del>x</del>; ~~x~~",
                "<dfn>x</dfn>; <dfn>x</dfn>; x",
                "<em>x</em>; <em>x</em>; x",
                "<font color=red>x</font>; x; x",
                "<i>x</i>; <em>x</em>; x",
                "<img src=a alt='A map'>; A map; A map",
                "<ins>x</ins>; <ins>x</ins>; x",
                "<kbd>x</kbd>; <kbd>x</kbd>; x",
                "<label>x</label>; x; x",
                "<map name=m>x<area alt=y></map>; x; x",
                "<mark>x</mark>; <mark>x</mark>; x",
                "<math><mi>x</mi><mo>=</mo><mn>1</mn></math>; <bdi>x=1</bdi>; x=1",
                "<nobr>x</nobr>; x; x",
                "<output>x</output>; x; x",
                "<picture><source srcset=b><img src=a alt=x></picture>; x; x",
                "<q>x</q>; <q>x</q>; “x”",
                "<ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>; x(y); x(y)",
                "<s>x</s>; <s>x</s>; ~~x~~",
                "<samp>x</samp>; <samp>x</samp>; x",
                "<slot>x</slot>; x; x",
                "<small>x</small>; <small>x</small>; x",
                "<span>x</span>; x; x",
                "<span dir=rtl>x</span>; <bdi dir=\"rtl\">x</bdi>; [RLI]x[PDI]",
                "<span dir=auto>x</span>; <bdi>x</bdi>; [FSI]x[PDI]",
                "<strike>x</strike>; <s>x</s>; ~~x~~",
                "<strong>x</strong>; <strong>x</strong>; x",
                "<sub>2</sub>; <sub>2</sub>; ₂",
                "<sup>2</sup>; <sup>2</sup>; ²",
                "<time datetime=2031-05-04>x</time>; x; x",
                "<tt>x</tt>; <code>x</code>; x",
                "<u>x</u>; <u>x</u>; x",
                "<var>x</var>; <var>x</var>; x",
                "x<wbr>y; xy; xy",
                "<unheard-of>x</unheard-of>; x; x"
            })
    void isWrittenAsItIs(String inside, String html, String text) {
        var written = written(inside);
        assertThat(written.html()).isEqualTo("<p>Before " + html + " after.</p>");
        assertThat(written.text()).isEqualTo("Before " + text + " after.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<audio src=a>no</audio>; OBJECT audio no",
                "<button>no</button>; OBJECT button no",
                "<canvas>no</canvas>; OBJECT canvas no",
                "<datalist><option>no</datalist>; HIDDEN no",
                "<embed src=a>; OBJECT embed",
                "<iframe src=a>no</iframe>; OBJECT iframe no",
                "<img src=a>; IMAGE",
                "<input value=no>; OBJECT input",
                "<noscript>no</noscript>; HIDDEN no",
                "<object data=a>no <b>more</b></object>; OBJECT object no more",
                "<select><option>no</select>; OBJECT select no",
                "<svg><text>no</text></svg>; OBJECT svg no",
                "<template>no</template>; HIDDEN no",
                "<textarea>no</textarea>; OBJECT textarea no",
                "<video src=a>no</video>; OBJECT video no",
                "<span hidden>no</span>; HIDDEN no",
                "<span style='display:none'>no</span>; HIDDEN no",
                "<span style='VISIBILITY: Hidden'>no</span>; HIDDEN no"
            })
    void isLeftOutAndTold(String inside, String leftOut) {
        var written = written(inside);
        assertThat(written.html()).isEqualTo("<p>Before after.</p>");
        assertThat(written.leftOut()).containsExactly(leftOut);
        assertThat(written.document().omissions().get(0).passages().get(0).place())
                .isEqualTo("Before after.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"<script>no</script>", "<style>no{}</style>", "<link rel=x>", "<meta itemprop=x>"})
    void isNoContent(String inside) {
        var written = written(inside);
        assertThat(written.html()).isEqualTo("<p>Before after.</p>");
        assertThat(written.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a<!-- no -->b; ab",
                "a <!-- no --> b; a b",
                "a <b> b </b> c; a <strong>b</strong> c",
                "a<b> </b>b; a b",
                "<b></b>a; a",
                "a <span hidden>no</span> b; a b",
                "a<br>b; a<br>b",
                "a <br> <b> b</b>; a<br><strong>b</strong>",
                "<b><strong>a</strong></b>; <strong>a</strong>",
                "<q>a <q>b</q></q>; <q>a <q>b</q></q>"
            })
    void whiteSpaceIsWhatABrowserShows(String inside, String html) {
        assertThat(RenderedDocument.of("a.html", "<p>" + inside, EN).html()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void aPictureThatDecoratesSaysNothing() {
        var written = written("<img src=a alt=''>");
        assertThat(written.text()).isEqualTo("Before after.\n");
        assertThat(written.leftOut()).isEmpty();
        var link = written("<a href='https://e.org/'><img src=a alt=''></a>");
        assertThat(link.text()).isEqualTo("Before https://e.org/ after.\n");
        assertThat(link.leftOut()).containsExactly("IMAGE");
        assertThat(written("x<sup>[1]</sup> y<sup>(1)</sup>").text()).isEqualTo("Before x[1] y⁽¹⁾ after.\n");
    }

    @Test
    void controlCharactersByNumberAreThoseOfWindows() {
        assertThat(written("&#150; &#x80; &#146;").text()).isEqualTo("Before – € ’ after.\n");
    }

    @Test
    void quotationsInsideOthersTakeTheOtherMarks() {
        var nested = "<p><q>a <q>b</q></q></p>";
        assertThat(RenderedDocument.of("a.html", nested, EN).text()).isEqualTo("“a ‘b’”\n");
        assertThat(RenderedDocument.of("a.html", nested, FR).text()).isEqualTo("«\u00A0a “b”\u00A0»\n");
        assertThat(RenderedDocument.of("a.html", nested, FA).text()).isEqualTo("«a ‹b›»\n");
        assertThat(RenderedDocument.of("a.html", nested, AR).text()).isEqualTo("«a “b”»\n");
    }

    @Test
    void whatEnclosesParagraphsEnclosesTheWordsOfEach() {
        assertThat(RenderedDocument.of(
                                "a.html", "<del><p>One.</p><p>Two <a href='https://e.org'>x<p>y</a></p></del>", EN)
                        .html())
                .isEqualTo("<p><del>One.</del></p><p><del>Two <a href=\"https://e.org\">x</a></del></p>"
                        + "<p><del><a href=\"https://e.org\">y</a></del></p>");
    }

    @Test
    void aParagraphThatRunsTheOtherWayGoesOnDoingSo() {
        var page = "<html dir=rtl><p dir=rtl>واحد</p><p dir=ltr>two</p>";
        assertThat(RenderedDocument.of("a.html", page, AR).text()).isEqualTo("واحد\n\n[LRI]two[PDI]\n");
    }

    @Test
    void aBoxToTickIsText() {
        assertThat(RenderedDocument.of(
                                "a.html", "<ul><li><input type=checkbox checked>Done<li><input type=checkbox> Open", EN)
                        .text())
                .isEqualTo("- [x] Done\n- [ ] Open\n");
    }

    @Test
    void addressesAreAsBrowsersSendThem() {
        var page = "<base href='https://e.org/a/'><p><a href='b c'>x</a> <a href=' https://e.org/?q=a|b%zz\n'>y</a>";
        assertThat(RenderedDocument.of("a.html", page, EN).html())
                .isEqualTo(
                        "<p><a href=\"https://e.org/a/b%20c\">x</a> <a href=\"https://e.org/?q=a%7Cb%25zz\">y</a></p>");
    }

    @Test
    void thePlaceOfWhatIsLeftOutIsTheWordsAroundIt() {
        var words = "word ".repeat(60);
        var omissions = RenderedDocument.of("a.html", "<p>" + words + "here <video src=a></video> there " + words, EN)
                .document()
                .omissions();
        assertThat(omissions.get(0).passages().get(0).place())
                .contains("word here there word")
                .startsWith("…");
        assertThat(List.of(omissions.get(0).passages().get(0).text())).containsExactly("video");
    }
}
