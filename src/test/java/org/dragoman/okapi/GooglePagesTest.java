package org.dragoman.okapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;

/** Pages that Google Docs wrote: its lists are counted by style sheets, and its comments stand at the end. */
@Tag("plain")
class GooglePagesTest {
    private static ExtractedDocument read(String styles, String body, Kind... included) {
        var page = "<html><head><style>" + styles + "</style></head><body class=\"doc-content\">" + body
                + "</body></html>";
        return new OkapiExtraction()
                .extract(new UploadedFile("a.html", page.getBytes(UTF_8), Language.EN, Set.of(included)));
    }

    private static String rule(String list, String content) {
        return "ol.lst-kix_" + list + "{list-style-type:none}ol.lst-kix_" + list + ".start{counter-reset:lst-ctn-kix_"
                + list
                + " 0}.lst-kix_" + list + ">li{counter-increment:lst-ctn-kix_" + list + "}.lst-kix_" + list
                + " > li:before{content:" + content + "}";
    }

    private static String counter(String list, String style) {
        return "counter(lst-ctn-kix_" + list + "," + style + ")";
    }

    private static String list(String name, String list, String more, String... items) {
        return "<" + name + " class=\"c1 lst-kix_" + list + more + "><li class=\"c2 li-bullet-0\"><span>"
                + String.join("</span></li><li class=\"c2 li-bullet-0\"><span>", items) + "</span></li></" + name + ">";
    }

    private static List<String> items(ExtractedDocument read) {
        return read.paragraphs().stream()
                .map(p -> p.enclosures().stream().map(GooglePagesTest::item).collect(Collectors.joining(" ")) + " | "
                        + p.level() + " " + p.text())
                .toList();
    }

    private static String item(Enclosure enclosure) {
        var item = (Enclosure.Item) enclosure;
        return item.list() + ":" + item.numbering() + " " + item.item()
                + (item.label() == null ? "" : " " + item.label());
    }

    @Test
    void itemsBearTheNumbersThatTheStyleSheetGivesThem() {
        var styles = rule("ab12-0", "\"\" " + counter("ab12-0", "decimal") + " \". \"")
                + rule(
                        "ab12-1",
                        "\"\" " + counter("ab12-0", "decimal") + " \".\" " + counter("ab12-1", "lower-latin")
                                + " \") \"")
                + ".lst-kix_cd34-0 > li:before{content:\"\\0025cf   \"}";
        var read = read(
                styles,
                list("ol", "ab12-0", " start\" start=\"1\"", "One", "Two")
                        + list("ol", "ab12-1", " start\" start=\"1\"", "Two a", "Two b")
                        + list("ol", "ab12-0", "\" start=\"3\"", "Three") + "<p>Between.</p>"
                        + list("ol", "ab12-0", "\" start=\"4\"", "Four") + list("ul", "cd34-0", " start\"", "Dot"));
        assertThat(items(read))
                .containsExactly(
                        "1:FIGURES 1 | 1 One",
                        "1:FIGURES 2 | 1 Two",
                        "1:FIGURES 2 2:LOWER_LETTERS 1 2.a) | 2 Two a",
                        "1:FIGURES 2 2:LOWER_LETTERS 2 2.b) | 2 Two b",
                        "1:FIGURES 3 | 1 Three",
                        " | 0 Between.",
                        "1:FIGURES 4 | 1 Four",
                        "3:NONE 1 | 1 Dot");
    }

    @Test
    void aListMayBeginAnywhereAndInAnyLetters() {
        var read = read(
                rule("x-0", counter("x-0", "upper-roman") + " \". \"")
                        + rule("y-0", counter("y-0", "lower-roman") + "\" - \""),
                list("ol", "x-0", " start\" start=\"4\"", "Four")
                        + list("ol", "y-0", " start\" start=\"1\"", "One")
                        + list("ol", "y-0", " start\" start=\"1\"", "Anew"));
        assertThat(items(read))
                .containsExactly(
                        "1:UPPER_ROMAN 4 | 1 Four", "2:LOWER_ROMAN 1 i - | 1 One", "3:LOWER_ROMAN 1 i - | 1 Anew");
    }

    private static final String COMMENTED =
            "<p><span>The port</span><sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup><span> opened</span>"
                    + "<sup><a href=\"#cmnt2\" id=\"cmnt_ref2\">[b]</a></sup><sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup>."
                    + "</p><hr><div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span> By decree.</span></p></div>"
                    + "<div class=\"c9\"><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Which port?</span></p>"
                    + "<p><span>Say so.</span></p></div>"
                    + "<div class=\"c9\"><p><a href=\"#cmnt_ref2\" id=\"cmnt2\">[b]</a><span>When?</span></p></div>";

    @Test
    void commentsAreReportedAndNoText() {
        var read = read("", COMMENTED);
        assertThat(lines(read)).containsExactly("PARAGRAPH: The port opened<1/>.", "NOTE: By decree.");
        assertThat(read.omissions()).singleElement().satisfies(comments -> {
            assertThat(comments.kind()).isEqualTo(Kind.COMMENT);
            assertThat(comments.passages().stream().map(Passage::text)).containsExactly("Which port? Say so.", "When?");
            assertThat(comments.passages().stream().map(Passage::paragraph)).containsExactly(1, 1);
        });
    }

    @Test
    void commentsAreReadOnRequest() {
        var read = read("", COMMENTED, Kind.COMMENT);
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: The port opened<1/>.",
                        "NOTE: By decree.",
                        "PARAGRAPH: Which port? Say so.",
                        "PARAGRAPH: When?");
        assertThat(read.omissions()).isEmpty();
    }
}
