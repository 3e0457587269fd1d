package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.UnreadableDocument.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.OdtFile.body;
import static org.dragoman.okapi.OdtFile.files;
import static org.dragoman.okapi.OdtFile.p;
import static org.dragoman.okapi.OdtFile.read;

/** What OpenDocument texts say (ODF 1.3, part 3). */
@Tag("plain")
class OdtExtractionTest {
    @Test
    void headingsParagraphsAndWhiteSpace() {
        assertThat(lines(body("<text:h text:outline-level='2'>Water</text:h>"
                        + p("  It  is\n late.<text:s text:c='2'/>Very<text:tab/>" + "late<text:line-break/>now.")
                        + "<text:section>" + p("In a section.") + "</text:section>" + p(""))))
                .containsExactly(
                        "HEADING 2: Water", "PARAGRAPH: It is late.  Very\tlate\nnow.", "PARAGRAPH: In a section.");
    }

    @ParameterizedTest
    @CsvSource({
        "fo:font-weight='bold', water, BOLD",
        "fo:font-weight='700', water, BOLD",
        "fo:font-style='italic', water, ITALIC",
        "style:text-underline-style='wave', water, UNDERLINE",
        "style:text-line-through-style='solid', water, STRUCK",
        "style:text-position='super 58%', water, SUPERSCRIPT",
        "style:text-position='33% 58%', water, SUPERSCRIPT",
        "style:text-position='-10% 100%', water, SUBSCRIPT",
        "style:text-position='sub', water, SUBSCRIPT",
        "fo:background-color='#ffff00', water, HIGHLIGHT",
        "style:font-weight-complex='bold', ماء, BOLD"
    })
    void whatReadersSeeOfFormatting(String property, String word, Inline.Style style) {
        var styles = "<style:style style:name='T0' style:family='text'><style:text-properties " + property
                + "/></style:style><style:style style:name='T1' style:family='text' style:parent-style-name='T0'/>";
        var read = read(files(styles, p("The <text:span text:style-name='T1'>" + word + "</text:span>.")))
                .paragraphs()
                .get(0);
        assertThat(read.text()).isEqualTo("The <1>" + word + "</1>.");
        assertThat(read.codes()).extracting(InlineCode::content).containsOnly(Inline.Formatting.of(style));
    }

    @ParameterizedTest
    @CsvSource({
        "fo:font-weight='normal'",
        "style:text-position='0% 100%'",
        "style:text-underline-style='none'",
        "fo:color='#ff0000'",
        "style:font-weight-complex='bold'"
    })
    void whatNobodyWouldMissIsNoCode(String property) {
        var styles = "<style:style style:name='T1' style:family='text'><style:text-properties " + property
                + "/></style:style>";
        assertThat(lines(read(files(styles, p("The <text:span text:style-name='T1'>water</text:span>.")))))
                .containsExactly("PARAGRAPH: The water.");
    }

    @Test
    void linksFieldsAndReadings() {
        var read = body(
                p("See <text:a xlink:href='https://example.org/'>the report</text:a> of <text:date>3 May</text:date>"
                                + " on <text:page-number>7</text:page-number> in <text:ruby><text:ruby-base>東京</text:ruby-base>"
                                + "<text:ruby-text>とうきょう</text:ruby-text></text:ruby>.")
                        + "<text:p>A <text:bookmark text:name='b'/>place.</text:p>");
        assertThat(lines(read))
                .containsExactly("PARAGRAPH: See <1>the report</1> of 3 May on 7 in 東京(とうきょう).", "PARAGRAPH: A place.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Link("https://example.org/"));
    }

    private static String note(String kind, String text) {
        return "<text:note text:note-class='" + kind + "'><text:note-citation>1</text:note-citation><text:note-body>"
                + p(text) + "</text:note-body></text:note>";
    }

    @Test
    void notesFollowTheTextAndHangFromTheirMarks() {
        var read = body(p("One" + note("footnote", "First.") + " two" + note("endnote", "Second.") + "."));
        assertThat(lines(read)).containsExactly("PARAGRAPH: One<1/> two<2/>.", "NOTE: First.", "NOTE: Second.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsExactly(new Inline.NoteMark("footnote 0"), new Inline.NoteMark("endnote 1"));
        assertThat(read.paragraphs())
                .extracting(ExtractedParagraph::enclosures)
                .containsExactly(
                        List.of(), List.of(new Enclosure.Note("footnote 0")), List.of(new Enclosure.Note("endnote 1")));
    }

    @Test
    void titlesAndQuotationsAreKnownByTheStylesTheyComeFrom() {
        var styles = "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
                + "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Quotations'/>";
        assertThat(lines(read(files(
                        styles, "<text:p text:style-name='P1'>T</text:p><text:p text:style-name='P2'>Q</text:p>"))))
                .containsExactly("HEADING 1: T", "QUOTE: Q");
    }

    @Test
    void theBlankAfterARunStaysOutside() {
        var struck =
                "<style:style style:name='S' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>";
        assertThat(
                        lines(
                                read(
                                        files(
                                                struck,
                                                p(
                                                        "A <text:span text:style-name='S'>b</text:span> <text:a xlink:href='https://e.org'>c</text:a>")))))
                .containsExactly("PARAGRAPH: A <1>b</1> <2>c</2>");
    }

    @Test
    void whatIsNoTextIsRefused() {
        var sheet = files("", p("A"));
        sheet.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertUnreadable(Reason.EXTENSION_LIES, () -> read(sheet));
        var locked = files("", p("A"));
        locked.put("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
        assertUnreadable(Reason.ENCRYPTED, () -> read(locked));
        var empty = files("", p(" "));
        assertUnreadable(Reason.NO_TEXT, () -> read(empty));
    }
}
