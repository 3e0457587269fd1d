package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.ParagraphKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

@Tag("plain")
class MarkdownPlainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See [the law].; See <1>the law</1>.",
                "See [THE Law].; See <1>THE Law</1>.",
                "See [the law][].; See <1>the law</1>.",
                "See [it][the law].; See <1>it</1>.",
                "See [*the* **act**][the law].; See <1><2>the</2> <3>act</3></1>.",
                "See [the act].; See [the act].",
                "See [the act][].; See [the act][].",
                "See [it][the act].; See [it][the act].",
                "A box [ ] to tick [x].; A box [ ] to tick [x].",
                "Not \\[the law].; Not [the law].",
                "In code: `[the law]`.; In code: <1>[the law]</1>.",
                "See [it](/u \"no title\").; See <1>it</1>.",
                "See [it](</u> 'no title').; See <1>it</1>.",
                "Map ![Mosul](/m.png \"no title\").; Map <1/>.",
                "Map ![Mosul][the law].; Map <1/>.",
                "Map ![the law].; Map <1/>.",
                "Map [![Mosul](/m.png \"no\")][the law].; Map <1><2/></1>.",
                "Said^[In 2010.] so.; Said<1/> so."
            })
    void referencesAndTitles(String markdown, String text) {
        var definitions =
                """

                [the law]: https://example.org/l "no
                title"
                [unused]: </ab> (no title)
                [THE LAW]: /second
                """;
        assertThat(lines("a.md", markdown + "\n" + definitions).get(0)).isEqualTo("PARAGRAPH: " + text);
        assertThat(lines("a.md", markdown + "\n" + definitions)).noneMatch(line -> line.contains("no"));
    }

    /** As kramdown and Pandoc have it; elsewhere braces are text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# Who we *are* {#who}; HEADING 1: Who we <1>are</1>",
                "## Who {#who .large lang=en}  ##; HEADING 2: Who",
                "# {#who}; HEADING 1: {#who}",
                "# C {# and more}; HEADING 1: C {# and more}",
                "# Item {no}; HEADING 1: Item {no}",
                "Text {#who}; PARAGRAPH: Text {#who}"
            })
    void theNameOfAHeadingIsNotShown(String markdown, String line) {
        assertThat(lines("a.md", markdown + "\n")).containsExactly(line);
    }

    @Test
    void aLinkLeadsToItsDefinition() {
        var read = extract("a.md", "> See [the law].\n\n- x\n\n  [the law]: https://example.org/l\n".getBytes(UTF_8));
        assertThat(read.paragraphs()).extracting(ExtractedParagraph::text).containsExactly("See <1>the law</1>.", "x");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Link("https://example.org/l"));
    }

    @Test
    void notesFollowInTheOrderOfTheirMarks() {
        var text =
                """
                A[^b] claim[^A], again[^b].

                [^a]: One line
                goes on.
                [^b]: With [a link].

                    And a second paragraph.
                [^c]: Never marked.

                End. `[^a]`

                ```
                [^a]: no note
                ```

                [a link]: https://example.org/
                """;
        var paragraphs = extract("a.md", text.getBytes(UTF_8)).paragraphs();
        assertThat(paragraphs)
                .extracting(p -> (p.kind() == ParagraphKind.NOTE ? "NOTE: " : "") + p.text())
                .containsExactly(
                        "A<1/> claim<2/>, again<3/>.",
                        "End. <1>[^a]</1>",
                        "[^a]: no note",
                        "NOTE: With <1>a link</1>.",
                        "NOTE: And a second paragraph.",
                        "NOTE: One line goes on.",
                        "NOTE: Never marked.");
        assertThat(paragraphs.get(0).codes())
                .extracting(InlineCode::content)
                .containsExactly(new Inline.NoteMark("b"), new Inline.NoteMark("a"), new Inline.NoteMark("b"));
        assertThat(paragraphs.subList(3, 7))
                .extracting(ExtractedParagraph::enclosures)
                .containsExactly(
                        List.of(new Enclosure.Note("b")),
                        List.of(new Enclosure.Note("b")),
                        List.of(new Enclosure.Note("a")),
                        List.of(new Enclosure.Note("c")));
    }

    @Test
    void aMarkWithoutNoteIsText() {
        assertThat(lines("a.md", "A claim[^1].")).containsExactly("PARAGRAPH: A claim[^1].");
    }

    @ParameterizedTest
    @CsvSource({
        "'+++\ntitle = \"A title\"\ndate = 2010-11-11\n+++\nText.'",
        "'---\ntitle: A title\ntags: [a, b]\n---\nText.'",
        "'---\n# remark\ntitle: \"A title\"\n...\nText.'"
    })
    void frontMatterIsNotTextAndCounted(String markdown) {
        var read = extract("a.md", markdown.getBytes(UTF_8));
        assertThat(lines(read)).containsExactly("PARAGRAPH: Text.");
        assertThat(read.omissions())
                .extracting(Omission::kind, Omission::count)
                .containsExactly(tuple(Omission.Kind.TITLE, 1), tuple(Omission.Kind.FRONT_MATTER, 1));
        assertThat(read.omissions().get(0).passages()).containsExactly(new Omission.Passage("A title", ""));
    }

    @Test
    void aTextBetweenRulesIsText() {
        assertThat(lines("a.md", "---\nA sentence between rules.\n\n---\nText."))
                .containsExactly("PARAGRAPH: A sentence between rules.", "PARAGRAPH: Text.");
    }

    @ParameterizedTest
    @CsvSource({"[[_TOC_]]", "[TOC]", "[[toc]]"})
    void aListOfContentsIsMadeElsewhere(String written) {
        var read = extract("a.md", ("# A\n\n" + written + "\n\nSee " + written + " above.\n").getBytes(UTF_8));
        assertThat(lines(read)).hasSize(2).first().isEqualTo("HEADING 1: A");
        assertThat(lines(read).get(1)).startsWith("PARAGRAPH: See [").endsWith(" above.");
        assertThat(read.omissions()).singleElement().satisfies(omission -> {
            assertThat(omission.kind()).isEqualTo(Omission.Kind.OBJECT);
            assertThat(omission.passages()).extracting(Omission.Passage::text).containsExactly(written);
        });
    }
}
