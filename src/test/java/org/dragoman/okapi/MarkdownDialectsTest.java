package org.dragoman.okapi;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Translations;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

/** What only some of those who write Markdown know: notices, short forms, formulas. */
@Tag("plain")
class MarkdownDialectsTest {
    private static ExtractedDocument read(String text) {
        return extract("a.md", text.getBytes(UTF_8));
    }

    private static List<String> omissions(ExtractedDocument read) {
        return read.omissions().stream()
                .flatMap(o -> o.passages().stream().map(passage -> o.kind() + " " + passage.text()))
                .toList();
    }

    /** The same in capitals, as a file. */
    private static String translated(String text) {
        var upload = new UploadedFile("a.md", text.getBytes(UTF_8), Language.EN);
        var translated = Translations.of(new OkapiExtraction().extract(upload), words -> words.replace("good", "bon")
                .replace("Good", "Bon"));
        return new String(
                new OkapiMerge().merged(upload, translated, Language.FR).content(), UTF_8);
    }

    @Test
    void whatANoticeIsCalledIsToldAndNoText() {
        var read = read("> [!WARNING]\n> Do **not** cross.\n\n> [!NOTE]is text.\n\n> > [!TIP]\n> > Text, too.\n");
        assertThat(lines(read))
                .containsExactly("QUOTE: Do <1>not</1> cross.", "QUOTE: [!NOTE]is text.", "QUOTE: [!TIP] Text, too.");
        assertThat(omissions(read)).containsExactly("OBJECT [!WARNING]");
    }

    /** As Obsidian has them: of any kind, open or folded, with a title. */
    @Test
    void aNoticeMayHaveATitle() {
        var text =
                "> [!note] A good title\n> Good text\n> goes on.\n>\n> - item\n\n> [!faq]- Why?\n\n> [!todo]+\n> Now.\n";
        var read = read(text);
        assertThat(lines(read))
                .containsExactly(
                        "QUOTE: A good title",
                        "QUOTE: Good text goes on.",
                        "LIST_ITEM 1: item",
                        "QUOTE: Why?",
                        "QUOTE: Now.");
        assertThat(omissions(read)).containsExactly("OBJECT [!note]", "OBJECT [!faq]-", "OBJECT [!todo]+");
        assertThat(lines(read(translated(text))))
                .containsExactly(
                        "QUOTE: A bon title",
                        "QUOTE: Bon text goes on.",
                        "LIST_ITEM 1: item",
                        "QUOTE: Why?",
                        "QUOTE: Now.");
        assertThat(translated(text)).startsWith("> [!note] A bon title\n> Bon text");
    }

    /** As Markdown Extra has them. */
    @Test
    void whatShortFormsMeanIsATitle() {
        var read = read("The HTML page.\n*[HTML]: Hyper Text\n\n*[W3C]:  World Wide\n\n```\n*[X]: code\n```\n");
        assertThat(lines(read)).containsExactly("PARAGRAPH: The HTML page.", "PREFORMATTED: *[X]: code");
        assertThat(omissions(read)).containsExactly("ALT_TEXT HTML: Hyper Text", "ALT_TEXT W3C: World Wide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good $a_1*b*c_2$ here.",
                "So $\\{x\\,|\\,x<y\\}$ and $[a](b)$, $x^2+y^2=z^2$: good.",
                "$E=mc^2$",
                "$$\n\\begin{aligned}\na &= b \\\\\n+ c_1*d* \\\\\n- e\n\\end{aligned}\n$$",
                "Good $$\\sum_{i}^{n} *x* $$ here."
            })
    void aFormulaIsAsItIsWritten(String text) {
        assertThat(lines(read(text))).containsExactly("PARAGRAPH: " + text);
        assertThat(read(text).paragraphs().get(0).codes()).isEmpty();
        var bon = text.replace("good", "bon").replace("Good", "Bon");
        assertThat(translated("# Title\n\n" + text)).isEqualTo("# Title\n\n" + bon);
        assertThat(lines(read("> " + text.replace("\n", "\n> ")))).containsExactly("QUOTE: " + text);
    }

    @Test
    void moneyAndCodeAreNoFormula() {
        assertThat(lines(read("From $5 *to* $6, `$a*b*c$` and [$a](x_$b_c) US$ *5* or 7$ and \\$x *y*$.")))
                .containsExactly("PARAGRAPH: From $5 <1>to</1> $6, <2>$a*b*c$</2> and <3>$a</3> US$ <4>5</4> or 7$ and"
                        + " $x <5>y</5>$.");
        assertThat(lines(read("```\n$a*b*c$\n```\n"))).containsExactly("PREFORMATTED: $a*b*c$");
    }
}
