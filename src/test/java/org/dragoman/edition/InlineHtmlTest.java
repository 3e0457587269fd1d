package org.dragoman.edition;

import java.util.List;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class InlineHtmlTest {

    private static InlineCode opening(int number, String type, String data) {
        return new InlineCode(number, InlineCode.Kind.OPENING, type, data);
    }

    private static InlineCode closing(int number, String type, String data) {
        return new InlineCode(number, InlineCode.Kind.CLOSING, type, data);
    }

    private static InlineHtml pair(String type, String opening, String closing) {
        return new InlineHtml(List.of(opening(1, type, opening), closing(1, type, closing)));
    }

    @Test
    void turnsKnownCodesIntoElements() {
        assertThat(pair("bold", "**", "**").html("a <1>b</1> c")).isEqualTo("a <strong>b</strong> c");
        assertThat(pair("italic", "", "").html("<1>b</1>")).isEqualTo("<em>b</em>");
        assertThat(pair("bold underline", "", "").html("<1>b</1>")).isEqualTo("<strong><u>b</u></strong>");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(pair("highlight", "<script>", "</script>").html("a <1>b</1>"))
                .isEqualTo("a b");
        assertThat(new InlineHtml(List.of()).html("a <7/>b")).isEqualTo("a b");
    }

    @Test
    void escapesEverythingElse() {
        assertThat(new InlineHtml(List.of()).html("<script>\"1 & 2\"</script>"))
                .isEqualTo("&lt;script&gt;&quot;1 &amp; 2&quot;&lt;/script&gt;");
    }

    @Test
    void linksToTheWebAndToMailOnly() {
        assertThat(pair("link", "<a href=\"https://example.org/?a=1&amp;b=2\">", "</a>")
                        .html("<1>b</1>"))
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\">b</a>");
        assertThat(pair("link", "[", "](mailto:press@example.org \"t\")").html("<1>b</1>"))
                .isEqualTo("<a href=\"mailto:press@example.org\">b</a>");
        assertThat(pair("link", "<a href='javascript:alert(1)'>", "</a>").html("<1>b</1>"))
                .isEqualTo("b");
        assertThat(pair("link", "<a href=\"//evil.example\">", "</a>").html("<1>b</1>"))
                .isEqualTo("b");
        assertThat(pair("link", "<a href=' &quot; onclick=x'>", "</a>").html("<1>b</1>"))
                .isEqualTo("b");
    }

    @Test
    void carriesOpenElementsOverToTheNextSegment() {
        var markup = pair("bold", "", "");
        assertThat(markup.html("a <1>b.")).isEqualTo("a <strong>b.</strong>");
        assertThat(markup.html("c</1> d")).isEqualTo("<strong>c</strong> d");
        assertThat(markup.html("e")).isEqualTo("e");
    }

    @Test
    void neverLetsElementsOverlap() {
        var markup = new InlineHtml(List.of(
                opening(1, "bold", ""), closing(1, "bold", ""), opening(2, "italic", ""), closing(2, "italic", "")));
        assertThat(markup.html("<1>a<2>b</1>c</2>d")).isEqualTo("<strong>a<em>b</em></strong><em>c</em>d");
        assertThat(markup.html("</2>a</1>")).isEqualTo("a");
    }
}
