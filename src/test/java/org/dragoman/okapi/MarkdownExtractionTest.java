package org.dragoman.okapi;

import org.dragoman.statement.Enclosure;
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
import static org.dragoman.statement.Inline.Style.CODE;
import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

@Tag("plain")
class MarkdownExtractionTest {

    @Test
    void blocksKeepTheirKindAndLevel() {
        assertThat(
                        lines(
                                "a.md",
                                """
                ---
                title: Front matter
                ---

                # Statement

                First paragraph,
                in two lines.

                On the crossing
                ---------------

                - one
                - two

                  more of two
                  1. nested
                - three

                Between.

                > A quotation
                > goes on.

                | Place | Dead |
                |-------|-----:|
                | Basra | 12   |

                ***

                Last
                ====
                """))
                .containsExactly(
                        "HEADING 1: Statement",
                        "PARAGRAPH: First paragraph, in two lines.",
                        "HEADING 2: On the crossing",
                        "LIST_ITEM 1: one",
                        "LIST_ITEM 1: two",
                        "LIST_ITEM 1: more of two",
                        "LIST_ITEM 2: nested",
                        "LIST_ITEM 1: three",
                        "PARAGRAPH: Between.",
                        "QUOTE: A quotation goes on.",
                        "TABLE_CELL: Place",
                        "TABLE_CELL: Dead",
                        "TABLE_CELL: Basra",
                        "TABLE_CELL: 12",
                        "HEADING 1: Last");
    }

    @Test
    void inlineMarkupBecomesNumberedCodes() {
        var paragraph = extract(
                        "a.md",
                        "متن **فارسی** و `code`، ![نقشه](map.png) و [پیوند](https://example.org/ \"t\")."
                                .getBytes(UTF_8))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("متن <1>فارسی</1> و <2>code</2>، <3/> و <4>پیوند</4>.");
        assertThat(paragraph.codes())
                .containsExactly(
                        new InlineCode(1, OPENING, Formatting.of(BOLD)),
                        new InlineCode(1, CLOSING, Formatting.of(BOLD)),
                        new InlineCode(2, OPENING, Formatting.of(CODE)),
                        new InlineCode(2, CLOSING, Formatting.of(CODE)),
                        new InlineCode(3, STANDALONE, new Inline.Image("نقشه")),
                        new InlineCode(4, OPENING, new Inline.Link("https://example.org/")),
                        new InlineCode(4, CLOSING, new Inline.Link("https://example.org/")));
    }

    @Test
    void autolinksAndPicturesStandSideBySide() {
        var paragraph = extract(
                        "a.md",
                        "Write <https://a.org> <m@x.org> ![a](b.png) ![c](d.png) <img src=y alt=\"w\"> or `<n@x.org>`."
                                .getBytes(UTF_8))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("Write <1/> <2/> <3/> <4/> <5/> or <6><n@x.org></6>.");
        assertThat(paragraph.codes())
                .extracting(InlineCode::content)
                .containsExactly(
                        new Inline.Printed("https://a.org", "https://a.org"),
                        new Inline.Printed("m@x.org", "mailto:m@x.org"),
                        new Inline.Image("a"),
                        new Inline.Image("c"),
                        new Inline.Image("w"),
                        Formatting.of(CODE),
                        Formatting.of(CODE));
    }

    @Test
    void referencesAreLinksAndOtherBracketsAreText() {
        assertThat(
                        lines(
                                "a.md",
                                """
                See [the report][r], they said [sic] here.

                [r]: https://example.org/ "Title"
                """))
                .containsExactly("PARAGRAPH: See <1>the report</1>, they said [sic] here.");
    }

    @Test
    void entitiesAndEscapesAreRead() {
        assertThat(lines("a.md", "Rice &amp; *beans* cost \\*much\\* &mdash; **too** *much*."))
                .containsExactly("PARAGRAPH: Rice & <1>beans</1> cost *much* — <2>too</2> <3>much</3>.");
    }

    @Test
    void onlyHardLineBreaksStay() {
        assertThat(lines("a.md", "soft\nbreak  \nhard\\\nbreak<br>tag ~~gone~~"))
                .containsExactly("PARAGRAPH: soft break\nhard\nbreak\ntag <1>gone</1>");
    }

    @Test
    void oneTildeStrikesOutOrLowers() {
        var read = extract("a.md", "We ~reject~ accept H~2~O and CO~2~, ~all~ of it.".getBytes(UTF_8))
                .paragraphs();
        assertThat(read.get(0).text())
                .isEqualTo("We <1>reject</1> accept H<2>2</2>O and CO<3>2</3>, <4>all</4> of it.");
        assertThat(read.get(0).codes().stream()
                        .filter(code -> code.kind() == InlineCode.Kind.OPENING)
                        .map(InlineCode::content))
                .containsExactly(
                        Inline.Formatting.of(Inline.Style.STRUCK),
                        Inline.Formatting.of(Inline.Style.SUBSCRIPT),
                        Inline.Formatting.of(Inline.Style.SUBSCRIPT),
                        Inline.Formatting.of(Inline.Style.STRUCK));
    }

    @Test
    void marksOfOthersRaiseAndMark() {
        var read = extract(
                        "a.md",
                        "==Now== 10^6^ m^2^, the 1^er^; ==new *text*== and a==b==c, x^2-y^2, 2^10 or 3^4, a^2b^2; said^[So.]."
                                .getBytes(UTF_8))
                .paragraphs();
        assertThat(read.get(0).text())
                .isEqualTo("<1>Now</1> 10<2>6</2> m<3>2</3>, the 1<4>er</4>; <5>new <6>text</6></5>"
                        + " and a==b==c, x^2-y^2, 2^10 or 3^4, a^2b^2; said<7/>.");
        assertThat(read.get(0).codes().stream()
                        .filter(code -> code.kind() == OPENING)
                        .map(InlineCode::content)
                        .map(Object::toString))
                .containsExactly(
                        Formatting.of(Inline.Style.HIGHLIGHT).toString(),
                        Formatting.of(Inline.Style.SUPERSCRIPT).toString(),
                        Formatting.of(Inline.Style.SUPERSCRIPT).toString(),
                        Formatting.of(Inline.Style.SUPERSCRIPT).toString(),
                        Formatting.of(Inline.Style.HIGHLIGHT).toString(),
                        Formatting.of(Inline.Style.ITALIC).toString());
    }

    @Test
    void codeBlocksKeepTheirLines() {
        assertThat(lines("a.md", "```\none\ntwo\n```\n\nText."))
                .containsExactly("PREFORMATTED: one\ntwo", "PARAGRAPH: Text.");
    }

    @Test
    void htmlInsideIsReadAsHtml() {
        assertThat(lines("a.md", "Text.\n\n<blockquote>Said <b>so</b></blockquote>\n\nMore.\n"))
                .containsExactly("PARAGRAPH: Text.", "QUOTE: Said <1>so</1>", "PARAGRAPH: More.");
    }

    @Test
    void tableWithoutOuterPipes() {
        assertThat(lines("a.md", "نام | شهر\n--- | ---\nمریم | بصره\n\nپایان."))
                .containsExactly(
                        "TABLE_CELL: نام",
                        "TABLE_CELL: شهر",
                        "TABLE_CELL: مریم",
                        "TABLE_CELL: بصره",
                        "PARAGRAPH: پایان.");
    }

    /** As Markdown Extra, kramdown and Pandoc have them; a colon within a paragraph is none. */
    @Test
    void termsAreListedWithWhatTheyMean() {
        var read = extract(
                "a.md",
                """
                Berth
                : Where a ship **lies**.
                : A bed.

                Lighter
                Barge

                :   Carries freight.

                    Goes back empty.

                Hours: from six
                to ten : daily.
                """
                        .getBytes(UTF_8));
        assertThat(lines(read))
                .containsExactly(
                        "LIST_ITEM 1: Berth",
                        "LIST_ITEM 1: Where a ship <1>lies</1>.",
                        "LIST_ITEM 1: A bed.",
                        "LIST_ITEM 1: Lighter",
                        "LIST_ITEM 1: Barge",
                        "LIST_ITEM 1: Carries freight.",
                        "LIST_ITEM 1: Goes back empty.",
                        "PARAGRAPH: Hours: from six to ten : daily.");
        assertThat(read.paragraphs())
                .flatExtracting(p -> p.enclosures())
                .containsExactly(
                        new Enclosure.Description(1, 1, true),
                        new Enclosure.Description(1, 2, false),
                        new Enclosure.Description(1, 3, false),
                        new Enclosure.Description(1, 4, true),
                        new Enclosure.Description(1, 5, true),
                        new Enclosure.Description(1, 6, false),
                        new Enclosure.Description(1, 6, false));
    }
}
