package org.dragoman.rendering;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Markdown as CommonMark 0.31.2 and GitHub (GFM 0.29) have it, from the file to the edition. */
@Tag("plain")
class MarkdownTextsTest {

    private static RenderedDocument written(String markdown) {
        return RenderedDocument.of("a.md", markdown, Language.EN);
    }

    private static String html(String markdown) {
        return written(markdown).html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '^',
            value = {
                "a *b* _c_ **d** __e__ ***f*** => a <em>b</em> <em>c</em> <strong>d</strong> <strong>e</strong> <em><strong>f</strong></em>",
                "a*b*c a_b_c => a<em>b</em>c a_b_c",
                "**a*b*c** => <strong>a<em>b</em>c</strong>",
                "2 * 3 * 4 => 2 * 3 * 4",
                "\\*a\\* \\[b\\] \\`c\\` => *a* [b] `c`",
                "`a` `` b`c `` `d\\` => <code>a</code> <code>b`c</code> <code>d\\</code>",
                "`<b>` `&amp;` `[x](y)` => <code>&lt;b&gt;</code> <code>&amp;amp;</code> <code>[x](y)</code>",
                "a &amp; b &eacute; &#233; &#xE9; &nope; => a &amp; b é é é &amp;nope;",
                "[a](https://e.org) => <a href=\"https://e.org\">a</a>",
                "[a](<https://e.org/b c>) => <a href=\"https://e.org/b%20c\">a</a>",
                "[a](https://e.org/(b)) => <a href=\"https://e.org/(b)\">a</a>",
                "[a](https://e.org 'no') => <a href=\"https://e.org\">a</a>",
                "[*a* `b`](https://e.org) => <a href=\"https://e.org\"><em>a</em> <code>b</code></a>",
                "[a][k] [K][] [k] => <a href=\"https://e.org/x%20y\">a</a> <a href=\"https://e.org/x%20y\">K</a> <a href=\"https://e.org/x%20y\">k</a>",
                "[a][none] [none][] [none] => [a][none] [none][] [none]",
                "[ ] [x] [] => [ ] [x] []",
                "![a](b.png) ![k][k] => a k",
                "<https://e.org/?a=b&c> => <a href=\"https://e.org/?a=b&amp;c\"><bdi>https://e.org/?a=b&amp;c</bdi></a>",
                "<a.b@e.org> => <a href=\"mailto:a.b@e.org\"><bdi>a.b@e.org</bdi></a>",
                "https://e.org/a_b_c and www.e.org => https://e.org/a_b_c and www.e.org",
                "a <b>b</b> <sub>c</sub> <kbd>d</kbd> => a <strong>b</strong> <sub>c</sub> <kbd>d</kbd>",
                "<a href='https://e.org'>a *b*</a> => <a href=\"https://e.org\">a <em>b</em></a>",
                "<ruby>a<rt>b</rt></ruby> <abbr title='X y'>c</abbr> => a(b) <abbr title=\"X y\">c</abbr>",
                "&lt;b&gt;<b>a</b>&nbsp;<i>b</i>&copy;<i>c</i> => &lt;b&gt;<strong>a</strong>\u00A0<em>b</em>©<em>c</em>",
                "a <!-- no --> b => a b",
                "a < b > c => a &lt; b &gt; c",
                "~~a~~ ~b~ H~2~O => <s>a</s> <s>b</s> H<sub>2</sub>O",
                "a~b => a~b"
            })
    void insideParagraphs(String markdown, String html) {
        assertThat(html(markdown + "\n\n[k]: <https://e.org/x y> \"no\"\n"))
                .startsWith("<p>" + html)
                .endsWith("</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\\nb => <p>a b</p>",
                "a  \\nb => <p>a<br>b</p>",
                "a\\\\\\nb => <p>a<br>b</p>",
                "a<br/>b => <p>a<br>b</p>",
                "# a # => <h2>a</h2>",
                "a\\n=== => <h2>a</h2>",
                "a\\nb\\n--- => <h2>a b</h2>",
                "#a => <p>#a</p>",
                "a\\n***\\nb => <p>a</p><p>b</p>",
                "> a\\nb\\n\\n> c => <blockquote><p>a b</p></blockquote><blockquote><p>c</p></blockquote>",
                "```x\\na\\n\\n  b\\n``` => <pre>a<br><br>  b</pre>",
                "    a\\n     b => <pre>a<br> b</pre>",
                "~~~\\n&amp; *a*\\n~~~ => <pre>&amp;amp; *a*</pre>",
                "- a\\n- b => <ul><li>a</li><li>b</li></ul>",
                "- a\\n+ b => <ul><li>a</li></ul><ul><li>b</li></ul>",
                "3. a\\n7. b => <ol><li value=\"3\">a</li><li value=\"4\">b</li></ol>",
                "1. a\\n2) b => <ol><li value=\"1\">a</li></ol><ol><li value=\"2\">b</li></ol>",
                "0. a => <ol><li value=\"0\">a</li></ol>",
                "- a\\n  1. b\\n     - c => <ul><li>a<ol><li value=\"1\">b<ul><li>c</li></ul></li></ol></li></ul>",
                "- a\\n\\n  b => <ul><li>a<p>b</p></li></ul>",
                "- [ ] a\\n- [x] b => <ul><li>[ ] a</li><li>[x] b</li></ul>",
                "1986\\\\. A year => <p>1986. A year</p>",
                "<div>a *b*</div> => <p>a *b*</p>",
                "<div>\\n\\na *b*\\n\\n</div> => <p>a <em>b</em></p>",
                "<ol reversed><li>a<li>b</ol> => <ol><li value=\"2\">a</li><li value=\"1\">b</li></ol>",
                "<!-- no\\n\\nno -->\\n\\na => <p>a</p>",
                "Term\\n: What => <dl><dt>Term</dt><dd>What</dd></dl>",
                "Term\\n~ What => <p>Term ~ What</p>"
            })
    void blocks(String markdown, String html) {
        assertThat(html(markdown.replace("\\n", "\n").replace("\\\\", "\\"))).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|a|b|\n|---|---|\n|c|d|",
                "a | b\n-|-\nc | d",
                "|a|b|\n|:-|-:|\n|c|d|",
                "|a|b\n|:--:|--\nc|d",
                "| a | b |\n| :--- | ---: |\n| c | d |\n"
            })
    void tables(String markdown) {
        assertThat(html(markdown))
                .isEqualTo("<table><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                        + "<tr><td>c</td><td>d</td></tr></table>");
    }

    @Test
    void pipesInTables() {
        var table = written("|a|b|\n|-|-|\n|`c \\| d`|*e \\| f*|\n|<b>g</b>|\n||h|\n");
        assertThat(table.html()).contains("<td><code>c | d</code></td><td><em>e | f</em></td>");
        assertThat(table.text()).isEqualTo("a | b\nc \\| d | e \\| f\ng |\n | h\n");
        assertThat(html("a | b\nc | d")).isEqualTo("<p>a | b c | d</p>");
    }

    @Test
    void notesHoldWhateverParagraphsDo() {
        var written = written(
                "A[^1] b[^note] c[^1].\n\n[^note]: Two\n    lines.\n\n    - item\n\n    > said\n\n[^1]: *One*.\n");
        assertThat(written.html())
                .isEqualTo(
                        "<p>A<sup><a href=\"#s2\" role=\"doc-noteref\">1</a></sup> b<sup><a href=\"#s3\" role=\"doc-noteref\">2"
                                + "</a></sup> c<sup><a href=\"#s2\" role=\"doc-noteref\">1</a></sup>.</p>"
                                + "<div class=\"note\" role=\"doc-footnote\"><p><sup><a href=\"#s1\" role=\"doc-backlink\">1</a></sup> <em>One</em>.</p></div>"
                                + "<div class=\"note\" role=\"doc-footnote\"><p><sup><a href=\"#s1\" role=\"doc-backlink\">2</a></sup> Two lines.</p>"
                                + "<ul><li>item</li></ul><blockquote><p>said</p></blockquote></div>");
        assertThat(written.text()).isEqualTo("A¹ b² c¹.\n\n¹ One.\n\n² Two lines.\n\n- item\n\n> said\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: T\n---\n",
                "+++\ntitle = \"T\"\n+++\n",
                "{\n  \"title\": \"T\",\n  \"tags\": {\n  }\n}\n",
                "---\n# remark\ntitle: 'T'\nlist:\n  - x\n...\n"
            })
    void frontMatterIsToldAndNoText(String matter) {
        var written = written(matter + "\nText.");
        assertThat(written.html()).isEqualTo("<p>Text.</p>");
        assertThat(written.leftOut()).contains("TITLE T").anyMatch(line -> line.startsWith("FRONT_MATTER"));
    }

    @Test
    void whatLooksLikeAnElementAndIsNoneIsToldOnce() {
        assertThat(written("a <blink>b</blink> c <your-name> d")
                        .document()
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("a <1/>b c <2/> d");
        assertThat(written("a <your-name> d").document().paragraphs().get(0).codes())
                .extracting(code -> code.content().toString())
                .containsExactly("Unknown[what=<your-name>]");
    }
}
