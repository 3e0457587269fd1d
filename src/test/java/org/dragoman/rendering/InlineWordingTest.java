package org.dragoman.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Formatting;
import org.dragoman.statement.Inline.Style;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.dragoman.statement.Inline.Style.BOLD;
import static org.dragoman.statement.Inline.Style.ITALIC;
import static org.dragoman.statement.Inline.Style.SUBSCRIPT;
import static org.dragoman.statement.Inline.Style.SUPERSCRIPT;
import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What becomes of each kind of inline content, in HTML and in plain text. */
@Tag("plain")
class InlineWordingTest {
    private static List<InlineCode> pair(Inline content) {
        return List.of(new InlineCode(1, OPENING, content), new InlineCode(1, CLOSING, content));
    }

    private static List<InlineCode> alone(Inline content) {
        return List.of(new InlineCode(1, STANDALONE, content));
    }

    private static NoteNumbers notes() {
        var notes = NoteNumbers.none();
        notes.mark("second in the file", 3);
        notes.mark("a", 4);
        notes.text("a", 12);
        return notes;
    }

    private static String html(List<InlineCode> codes, String text, Language language) {
        return new InlineWording(codes, new InlineHtml(language, notes())).next(text);
    }

    private static String html(List<InlineCode> codes, String text) {
        return html(codes, text, EN);
    }

    private static String plain(List<InlineCode> codes, String text, Language language) {
        return new InlineWording(codes, new InlinePlain(language, notes())).next(text);
    }

    private static String plain(List<InlineCode> codes, String text) {
        return plain(codes, text, EN);
    }

    private static Stream<Arguments> styles() {
        return Stream.of(
                arguments(Style.BOLD, "<strong>x</strong>", "x"),
                arguments(Style.ITALIC, "<em>x</em>", "x"),
                arguments(Style.UNDERLINE, "<u>x</u>", "x"),
                arguments(Style.STRUCK, "<s>x</s>", "~~x~~"),
                arguments(Style.DELETED, "<del>x</del>", "~~x~~"),
                arguments(Style.INSERTED, "<ins>x</ins>", "x"),
                arguments(Style.SUPERSCRIPT, "<sup>x</sup>", "ˣ"),
                arguments(Style.SUBSCRIPT, "<sub>x</sub>", "ₓ"),
                arguments(Style.HIGHLIGHT, "<mark>x</mark>", "x"),
                arguments(Style.SMALL, "<small>x</small>", "x"),
                arguments(Style.CODE, "<code>x</code>", "x"),
                arguments(Style.KEYS, "<kbd>x</kbd>", "x"),
                arguments(Style.OUTPUT, "<samp>x</samp>", "x"),
                arguments(Style.VARIABLE, "<var>x</var>", "x"),
                arguments(Style.QUOTATION, "<q>x</q>", "“x”"),
                arguments(Style.CITATION, "<cite>x</cite>", "x"),
                arguments(Style.DEFINITION, "<dfn>x</dfn>", "x"),
                arguments(Style.ABBREVIATION, "<abbr>x</abbr>", "x"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void eachStyleIsWritten(Style style, String html, String plain) {
        assertThat(html(pair(Formatting.of(style)), "a <1>x</1> b")).isEqualTo("a " + html + " b");
        assertThat(plain(pair(Formatting.of(style)), "a <1>x</1> b")).isEqualTo("a " + plain + " b");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void noStyleIsForgottenAbove(Style style) {
        assertThat(styles().map(a -> a.get()[0])).contains(style);
    }

    @Test
    void stylesThatComeTogetherAreAllWritten() {
        assertThat(html(pair(Formatting.of(BOLD, ITALIC, SUPERSCRIPT)), "<1>2</1>"))
                .isEqualTo("<sup><em><strong>2</strong></em></sup>");
        assertThat(plain(pair(Formatting.of(BOLD, ITALIC, SUPERSCRIPT)), "10<1>2</1>"))
                .isEqualTo("10²");
    }

    @Test
    void raisedAndLoweredTextIsToldFromOtherTextInEveryScript() {
        var raised = pair(Formatting.of(SUPERSCRIPT));
        assertThat(plain(raised, "3×10<1>-6</1>")).isEqualTo("3×10⁻⁶");
        assertThat(plain(raised, "le 1<1>er</1> mai", FR)).isEqualTo("le 1ᵉʳ mai");
        assertThat(plain(raised, "la 1<1>ère</1> fois", FR)).isEqualTo("la 1^(ère) fois");
        assertThat(plain(raised, "۱۰<1>۶</1>", FA)).isEqualTo("۱۰^۶");
        assertThat(plain(pair(Formatting.of(SUBSCRIPT)), "CO<1>2</1>")).isEqualTo("CO₂");
        assertThat(plain(pair(Formatting.of(SUBSCRIPT)), "س<1>ن</1>", AR)).isEqualTo("س_ن");
    }

    @Test
    void linksLeadToTheWebToMailAndToTelephones() {
        var web = pair(new Inline.Link("https://example.org/?a=1&b=2"));
        assertThat(html(web, "<1>b</1>")).isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\">b</a>");
        assertThat(plain(web, "See <1>b</1>.")).isEqualTo("See b <https://example.org/?a=1&b=2>.");
        var mail = pair(new Inline.Link("mailto:press@example.org"));
        assertThat(html(mail, "<1>b</1>")).isEqualTo("<a href=\"mailto:press@example.org\">b</a>");
        assertThat(plain(mail, "<1>press@example.org</1>")).isEqualTo("press@example.org");
    }

    @Test
    void aLinkOnNothingShowsItsAddress() {
        var web = List.of(
                new InlineCode(1, OPENING, new Inline.Link("https://example.org/a")),
                new InlineCode(2, STANDALONE, new Inline.Image("")),
                new InlineCode(1, CLOSING, new Inline.Link("https://example.org/a")));
        assertThat(html(web, "See <1><2/></1>."))
                .isEqualTo("See <a href=\"https://example.org/a\">https://example.org/a</a>.");
        assertThat(plain(web, "See <1><2/></1>.")).isEqualTo("See https://example.org/a.");
        assertThat(html(pair(Formatting.of(BOLD)), "a<1></1>b")).isEqualTo("ab");
        var wording = new InlineWording(web, new InlineHtml(EN, notes()));
        assertThat(wording.next("a <1>b")).isEqualTo("a <a href=\"https://example.org/a\">b</a>");
        assertThat(wording.next("</1>c")).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//evil.example", "#chapter", "page.html", "\" onclick=x", "", "data:a,b"
            })
    void otherAddressesLeadNowhereAndTheTextStays(String address) {
        assertThat(html(pair(new Inline.Link(address)), "a <1>b</1> c")).isEqualTo("a b c");
        assertThat(plain(pair(new Inline.Link(address)), "a <1>b</1> c")).isEqualTo("a b c");
    }

    @Test
    void aMarkLeadsToItsNoteAndBearsItsNumberInTheDigitsOfTheLanguage() {
        var mark = alone(new Inline.NoteMark("a"));
        assertThat(html(mark, "A claim<1/>."))
                .isEqualTo("A claim<sup><a href=\"#s12\" role=\"doc-noteref\">2</a></sup>.");
        assertThat(plain(mark, "A claim<1/>.")).isEqualTo("A claim².");
        assertThat(html(mark, "ادعا<1/>", FA)).isEqualTo("ادعا<sup><a href=\"#s12\" role=\"doc-noteref\">۲</a></sup>");
        assertThat(plain(mark, "ادعا<1/>", FA)).isEqualTo("ادعا[۲]");
    }

    @Test
    void aMarkWhoseNoteHasNoTextLeadsNowhere() {
        assertThat(html(alone(new Inline.NoteMark("second in the file")), "A<1/>"))
                .isEqualTo("A<sup>1</sup>");
    }

    @Test
    void whatPrintsTheSameEverywhereIsPrinted() {
        var formula = alone(new Inline.Printed("a<b", ""));
        assertThat(html(formula, "If <1/>, then.")).isEqualTo("If <bdi>a&lt;b</bdi>, then.");
        assertThat(plain(formula, "If <1/>, then.")).isEqualTo("If a<b, then.");
        var mail = alone(new Inline.Printed("press@example.org", "mailto:press@example.org"));
        assertThat(html(mail, "<1/>"))
                .isEqualTo("<a href=\"mailto:press@example.org\"><bdi>press@example.org</bdi></a>");
        assertThat(plain(mail, "<1/>")).isEqualTo("press@example.org");
    }

    @Test
    void picturesAreTheirDescription() {
        assertThat(html(alone(new Inline.Image("A & B")), "x <1/>")).isEqualTo("x A &amp; B");
        assertThat(plain(alone(new Inline.Image("A & B")), "x <1/>")).isEqualTo("x A & B");
    }

    @Test
    void lineBreaksAreLines() {
        assertThat(html(List.of(), "one\ntwo")).isEqualTo("one<br>two");
        assertThat(plain(List.of(), "one\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void whatTheAuthorTypedIsPrintedAsTyped() {
        assertThat(html(pair(Formatting.of(BOLD)), "Type <2>x</2> or <3/> <1>now</1>"))
                .isEqualTo("Type &lt;2&gt;x&lt;/2&gt; or &lt;3/&gt; <strong>now</strong>");
        assertThat(plain(pair(Formatting.of(BOLD)), "Type <2>x</2> or <3/> <1>now</1>"))
                .isEqualTo("Type <2>x</2> or <3/> now");
    }

    @Test
    void everythingElseIsEscaped() {
        assertThat(html(List.of(), "<script>\"1 & 2\"</script>"))
                .isEqualTo("&lt;script&gt;&quot;1 &amp; 2&quot;&lt;/script&gt;");
    }

    @Test
    void openPairsGoOnInTheNextSegment() {
        var wording = new InlineWording(pair(Formatting.of(BOLD)), new InlineHtml(EN, notes()));
        assertThat(wording.next("a <1>b.")).isEqualTo("a <strong>b.</strong>");
        assertThat(wording.next("c</1> d")).isEqualTo("<strong>c</strong> d");
        assertThat(wording.next("e")).isEqualTo("e");
    }

    @Test
    void pairsNeverOverlap() {
        var bold = Formatting.of(BOLD);
        var italic = Formatting.of(ITALIC);
        var wording = new InlineWording(
                List.of(
                        new InlineCode(1, OPENING, bold),
                        new InlineCode(1, CLOSING, bold),
                        new InlineCode(2, OPENING, italic),
                        new InlineCode(2, CLOSING, italic)),
                new InlineHtml(EN, notes()));
        assertThat(wording.next("<1>a<2>b</1>c</2>d")).isEqualTo("<strong>a<em>b</em></strong><em>c</em>d");
        assertThat(wording.next("</2>a</1>")).isEqualTo("a");
    }

    /** Such as a picture, in a language in which nobody has described it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            "We <1/> met." | "We met."
            "We <1/><2/> met." | "We met."
            "We <1/> <2/> met." | "We met."
            "<1/> We met." | "We met."
            "We met <1/>" | "We met"
            "We met <1/>." | "We met."
            "We met (<1/> here <2/>)." | "We met (here)."
            "We<1/>met" | "Wemet"
            "We<1/> met" | "We met"
            "We <1/>met" | "We met"
            "We  met" | "We  met"
            "We <3></3> met." | "We met."
            "We <3><1/></3> met." | "We met."
            "We <3>always</3> met." | "We always met."
            "Nous <1/> : eux" | "Nous : eux"
            """)
    void whatShowsNothingLeavesOneSpace(String text, String shown) {
        var nothing = new Inline.Image("");
        var bold = Formatting.of(Style.BOLD);
        var codes = List.of(
                new InlineCode(1, STANDALONE, nothing),
                new InlineCode(2, STANDALONE, nothing),
                new InlineCode(3, OPENING, bold),
                new InlineCode(3, CLOSING, bold));
        assertThat(plain(codes, text)).isEqualTo(shown);
        assertThat(html(codes, text).replaceAll("</?strong>", "")).isEqualTo(shown);
    }
}
