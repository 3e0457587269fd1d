package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UnreadableDocument.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.RtfFile.FONTS;
import static org.dragoman.okapi.RtfFile.body;
import static org.dragoman.okapi.RtfFile.read;

/** What Rich Text Format says (RTF 1.9.1). */
@Tag("plain")
class RtfExtractionTest {
    @Test
    void paragraphsAndSpecialCharacters() {
        assertThat(lines(body(
                        "\\pard It is\\~late\\emdash now.\\par\n\\pard {\\ldblquote}So\\rdblquote  \\{one\\_two\\} \\'e9t\\'e9\\line "
                                + "x\\tab y\\zwnj z\\par\\par Last")))
                .containsExactly(
                        "PARAGRAPH: It is\u00A0late—now.",
                        "PARAGRAPH: “So” {one\u2011two} été\nx\ty\u200Cz",
                        "PARAGRAPH: Last");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u1605?\\u1575?\\u1569?, ماء",
        "\\uc0\\u1605\\u1575\\u1569, ماء",
        "\\uc2\\u233xx!, é!",
        "\\u-10179?\\u-8704?, \uD83D\uDE00",
        "\\f1\\'e3\\'c7\\'c1, ماء",
        "\\f3\\'e2\\'ee\\'e4\\'e0, вода",
        "{\\f2 a\\'b0}, α°",
        "{\\f2\\u-3999?}, α",
        "{\\upr{no}{\\*\\ud{yes}}}, yes",
        "a\\u8212\\emdash b, a—b",
        "\\uc1\\u8220\\ldblquote a\\u8221\\rdblquote\\~b, “a”\u00A0b",
        "a\\u233\\tab b, aé\tb"
    })
    void lettersOfEveryEncoding(String rtf, String text) {
        assertThat(lines(body("\\pard " + rtf + "\\par"))).containsExactly("PARAGRAPH: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "\\b, water, BOLD",
        "\\i, water, ITALIC",
        "\\ul, water, UNDERLINE",
        "\\uldb, water, UNDERLINE",
        "\\strike, water, STRUCK",
        "\\striked1, water, STRUCK",
        "\\super, water, SUPERSCRIPT",
        "\\up6, water, SUPERSCRIPT",
        "\\sub, water, SUBSCRIPT",
        "\\highlight7, water, HIGHLIGHT",
        "\\rtlch\\ab, \\u1605?, BOLD"
    })
    void whatReadersSeeOfFormatting(String properties, String word, Inline.Style style) {
        var read = body("\\pard The {" + properties + " " + word + "}.\\par")
                .paragraphs()
                .get(0);
        assertThat(read.text()).matches("The <1>[^<]+</1>\\.");
        assertThat(read.codes()).extracting(InlineCode::content).containsOnly(Inline.Formatting.of(style));
    }

    @ParameterizedTest
    @CsvSource({"\\b0", "\\ulnone", "\\strike0", "\\b\\plain", "\\ab", "\\cf2\\fs28", "\\super\\nosupersub"})
    void whatNobodyWouldMissIsNoCode(String properties) {
        assertThat(lines(body("\\pard The {" + properties + " water}.\\par"))).containsExactly("PARAGRAPH: The water.");
    }

    @Test
    void headingsAreKnownByStyleOrLevel() {
        var styles =
                "{\\stylesheet{\\ql Normal;}{\\s1\\b\\sbasedon0 heading 1;}{\\s2\\outlinelevel1 Zwischen;}{\\s5 Title;}"
                        + "{\\s6 Quote;}{\\*\\cs10 Default Paragraph Font;}}";
        assertThat(lines(body(styles + "\\pard\\s5 T\\par\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\outlinelevel3 C\\par"
                        + "\\pard\\s6 Q\\par\\pard Text\\par")))
                .containsExactly(
                        "HEADING 1: T", "HEADING 1: A", "HEADING 2: B", "HEADING 4: C", "QUOTE: Q", "PARAGRAPH: Text");
    }

    @Test
    void notesFollowTheTextAndHangFromTheirMarks() {
        var read = body(
                "\\pard One{\\super\\chftn{\\footnote\\pard {\\super\\chftn} First.}} two{\\super\\chftn{\\footnote\\ftnalt "
                        + "\\pard Second.\\par And more.}}.\\par\\pard Next.\\par");
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: One<1/> two<2/>.",
                        "PARAGRAPH: Next.",
                        "NOTE: First.",
                        "NOTE: Second.",
                        "NOTE: And more.");
        assertThat(read.paragraphs())
                .extracting(ExtractedParagraph::enclosures)
                .endsWith(
                        List.of(new Enclosure.Note("footnote 1")),
                        List.of(new Enclosure.Note("endnote 2")),
                        List.of(new Enclosure.Note("endnote 2")));
    }

    /** RTF 1.9.1, Footnotes: a mark without \\chftn is the author's own, and stands on either side. */
    @Test
    void marksThatTheirAuthorChoseAreTheirNotesNames() {
        var read = body("\\pard Free{\\super *{\\footnote\\pard\\plain {\\super *} In part.}} and fair"
                + "\\u8224?{\\footnote\\pard \\u8224?Says who.\\par}, said{\\super\\chftn{\\footnote\\pard{\\super\\chftn} said Ann.}}"
                + " Note{\\footnote\\pard Note it.}.\\par");
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: Free<1/> and fair<2/>, said<3/> Note<4/>.",
                        "NOTE: In part.",
                        "NOTE: Says who.",
                        "NOTE: said Ann.",
                        "NOTE: Note it.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsExactly(
                        new Inline.NoteMark("footnote 1 *"),
                        new Inline.NoteMark("footnote 2 †"),
                        new Inline.NoteMark("footnote 3"),
                        new Inline.NoteMark("footnote 4"));
        assertThat(read.paragraphs().get(1).enclosures()).containsExactly(new Enclosure.Note("footnote 1 *"));
    }

    /** RTF 1.9.1, Character text: \\lang for simple scripts, \\alang for complex ones, \\langfe for the Far East. */
    @Test
    void wordsInAnotherLanguageAreQuotations() {
        var read = body(
                "\\pard\\lang1033 It read {\\lang1036 libert\\'e9 \\'e9galit\\'e9} on the wall, {\\lang1031 Amt} and"
                        + " {\\alang1065\\u1570?\\u1576? \\u1606?\\u1575?\\u1606?} there, {\\langfe1041\\u27700?\\u12398? \\u36947?} too.\\par");
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: It read <1>liberté égalité</1> on the wall, Amt and <2>آب نان</2> there, <3>水の 道</3> too.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Foreign("fr-FR"), new Inline.Foreign("fa-IR"), new Inline.Foreign("ja-JP"));
    }

    @Test
    void aLanguageThatIsSaidOfMostOfTheTextIsNotBelieved() {
        assertThat(lines(body(
                        "\\pard\\lang1036 All of this is English, whatever it says. {\\lang1033 Even this.}\\par")))
                .containsExactly("PARAGRAPH: All of this is English, whatever it says. Even this.");
    }

    @Test
    void aLanguagePartsNoFormatting() {
        assertThat(lines(body("\\pard A {\\b word {\\lang1036 mot} {\\lang1031 Wort}} more\\par")))
                .containsExactly("PARAGRAPH: A <1>word mot Wort</1> more");
    }

    @Test
    void equationsAreReported() {
        var read = body("\\pard If {\\mmath{\\*\\moMath{\\mr x=1}}} so{\\*\\mmath{\\*\\moMath{\\mr y}}}.\\par");
        assertThat(lines(read)).containsExactly("PARAGRAPH: If  so.");
        assertThat(read.omissions()).extracting(o -> o.kind() + " " + o.count()).containsExactly("OBJECT 2");
    }

    @Test
    void boxesAreReadAfterTheirParagraph() {
        assertThat(lines(body(
                        "\\pard Before{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt \\pard In a box.\\par}}{\\shprslt "
                                + "{\\*\\do{\\dptxbxtext\\pard In a box.\\par}}}} and after.\\par\\pard Next\\par")))
                .containsExactly("PARAGRAPH: Before and after.", "PARAGRAPH: In a box.", "PARAGRAPH: Next");
    }

    @Test
    void whatIsLeftOutIsReported() {
        var rtf =
                "{\\rtf1\\ansi{\\info{\\title Maps}{\\author Ann}}{\\header\\pard Letterhead\\par}{\\footerr\\pard Address\\par}"
                        + "\\pard The {\\v unseen}map{\\deleted gone}{\\*\\atnauthor Ann}{\\*\\annotation\\pard Is it so?}"
                        + "{\\*\\shppict{\\pict\\pngblip 89504e}}{\\nonshppict{\\pict\\wmetafile8 0100}}{\\object\\objemb{\\*\\objdata 01}"
                        + "{\\result {\\pict\\wmetafile8 01}}}{\\*\\unheardof no}.\\par}";
        var read = read(rtf);
        assertThat(lines(read)).containsExactly("PARAGRAPH: The map.");
        assertThat(read.omissions())
                .extracting(o -> o.kind() + " "
                        + o.passages().stream().map(Passage::text).toList())
                .containsExactlyInAnyOrder(
                        "HEADER [Letterhead]",
                        "FOOTER [Address]",
                        "COMMENT [Is it so?]",
                        "TITLE [Maps]",
                        "DELETION [gone]",
                        "HIDDEN [unseen]",
                        "IMAGE []",
                        "OBJECT []");
        assertThat(lines(read(rtf, Kind.HEADER, Kind.FOOTER, Kind.COMMENT)))
                .containsExactlyInAnyOrder(
                        "PARAGRAPH: Letterhead", "PARAGRAPH: The map.", "PARAGRAPH: Is it so?", "PARAGRAPH: Address");
    }

    /** RTF 1.9.1, Objects: the result is what is shown of one. */
    @Test
    void theResultOfAnObjectIsText() {
        var object = "\\pard A {\\object\\objemb{\\*\\objclass Word}{\\*\\objdata 01}{\\result {\\b seal}}} b\\par";
        assertThat(lines(body(object))).containsExactly("PARAGRAPH: A <1>seal</1> b");
        assertThat(body(object).omissions()).isEmpty();
    }

    @Test
    void capitalsAreHowLettersLook() {
        assertThat(lines(body("\\pard A {\\caps big} and {\\scaps Small} \\caps0 b\\par")))
                .containsExactly("PARAGRAPH: A big and Small b");
    }

    @Test
    void bytesOfBinaryDataAreNoText() {
        assertThat(lines(body("\\pard A{\\pict\\bin4 {}}x} b\\par"))).containsExactly("PARAGRAPH: A b");
    }

    @Test
    void whatIsNoRtfOrCutOffIsRefused() {
        assertUnreadable(Reason.EXTENSION_LIES, () -> read("Plain text"));
        assertUnreadable(Reason.DAMAGED, () -> read("{\\rtf1\\ansi\\pard Cut {off"));
        assertUnreadable(Reason.NO_TEXT, () -> read("{\\rtf1\\ansi\\pard\\par}"));
        assertThat(lines(read("{\\rtf1\\ansi\\pard Whole\\par}\0\0"))).containsExactly("PARAGRAPH: Whole");
    }

    /** Whatever is missing of a file, it is read or refused; nothing else may happen. */
    @Test
    void everyPieceMayBeMissing() {
        var whole = "{\\rtf1\\ansi" + FONTS
                + "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 A\\par\\pard B{\\super\\chftn{\\footnote "
                + "\\pard N}}{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt L}}\\u8217?\\par\\trowd\\clvmgf\\cellx9\\cellx5"
                + "\\pard\\intbl C\\cell D\\cell\\row\\trowd\\clmrg\\cellx3\\clvmrg\\cellx9\\pard\\intbl E\\cell F\\cell\\row"
                + "\\pard\\intbl\\itap2 x\\nestcell{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}\\pard\\intbl y\\cell\\row"
                + "\\pard{\\listtext 1.\\tab}\\ls1 G\\par{\\shp{\\*\\shpinst{\\shptxt\\pard H\\par}}}{\\*\\annotation\\pard c}\\par}";
        for (int from = 6; from < whole.length(); from++) {
            for (int length : new int[] {1, 2, 7, 40}) {
                var piece = whole.substring(0, from) + whole.substring(Math.min(whole.length(), from + length));
                try {
                    read(piece);
                } catch (UnreadableDocument e) {
                    assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.NO_TEXT);
                }
            }
        }
    }

    @Test
    void whatIsWrittenInBytesAndInUnicodeIsReadOnceAndWhereItBelongs() {
        var read = read("{\\rtf1\\ansi\\deff0" + FONTS
                + "{\\info{\\upr{\\title t?}{\\*\\ud{\\title t\\u233\\'e9}}}{\\author{\\upr{A}{\\*\\ud{B}}}}}"
                + "{\\upr{\\*\\bkmkstart m}{\\*\\ud{\\*\\bkmkstart m\\u233\\'e9}}}Text.\\par}");
        assertThat(lines(read)).containsExactly("PARAGRAPH: Text.");
        assertThat(read.omissions()).singleElement().satisfies(omission -> {
            assertThat(omission.kind()).isEqualTo(Kind.TITLE);
            assertThat(omission.passages()).extracting(Passage::text).containsExactly("té");
        });
    }

    @Test
    void lettersAreThoseOfTheDefaultFontAndOfItsCodePage() {
        assertThat(lines(read("{\\rtf1\\ansi\\deff1" + FONTS + "\\'e3\\'c7\\'c1 \\plain\\'e3.\\par}")))
                .containsExactly("PARAGRAPH: ماء م.");
        assertThat(lines(read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil\\fcharset0\\cpg1256 A;}}\\f0\\'e3\\'c7\\'c1\\par}")))
                .containsExactly("PARAGRAPH: ماء");
    }

    /** RTF 1.9.1, Associated character properties: bytes of text from right to left may be in the font that goes with it. */
    @ParameterizedTest
    @CsvSource({
        "\\rtlch\\af1\\ab \\'e3\\'c7, ما",
        "\\ltrch\\af0\\rtlch\\f1\\'e3\\'c7, ما",
        "\\rtlch\\af1\\loch\\f0\\hich\\af0\\dbch\\af0\\'e3\\'c7, ما",
        "\\rtlch\\af1\\ltrch\\f0\\'e3\\'c7, ãÇ",
        "\\rtlch\\af0\\'e3\\'c7, ãÇ",
        "\\rtlch\\af1\\plain\\'e3\\'c7, ãÇ",
    })
    void lettersFromRightToLeftAreThoseOfTheAssociatedFont(String rtf, String text) {
        assertThat(body("\\pard {" + rtf + "}\\par").paragraphs().get(0).plainText())
                .isEqualTo(text);
    }
}
