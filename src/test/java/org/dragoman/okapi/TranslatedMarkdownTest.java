package org.dragoman.okapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.Translations;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class TranslatedMarkdownTest {
    private static final Path ORIGINALS = Path.of("src/test/resources/originals");

    /** Addresses, names of links and notes, and what elements say in their tags. */
    private static final String NO_WORDS =
            "(?m)^(---|\\+\\+\\+|\\{\\n)(?s:.*?)\\n(---|\\+\\+\\+|\\})$|\\]\\([^)]*\\)|^\\[[^\\]]+\\]:.*$|\\]\\[[^\\]]*\\]"
                    + "|\\[\\^[^\\]]+\\]|<[^>]*>|\\{#.*\\}|^```.*$";

    static Stream<Arguments> files() {
        return Stream.of(
                        Arguments.of("harbour.md", EN),
                        Arguments.of("water.md", FA),
                        Arguments.of("bulletin.md", FR),
                        Arguments.of("handbook.md", AR),
                        Arguments.of("readme.md", EN))
                .flatMap(file -> Arrays.stream(Language.values())
                        .filter(target -> target != file.get()[1])
                        .map(target -> Arguments.of(file.get()[0], file.get()[1], target)));
    }

    private static UploadedFile upload(String name, Language source) throws IOException {
        return new UploadedFile(name, Files.readAllBytes(ORIGINALS.resolve(name)), source);
    }

    private static String text(UploadedFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static String merged(UploadedFile upload, Language target) {
        var read = new OkapiExtraction().extract(upload);
        var file = new OkapiMerge().merged(upload, Translations.of(read, text -> Foreign.text(text, target)), target);
        assertThat(file.fileName()).isEqualTo("original.md");
        return text(file);
    }

    private static String merged(String markdown, String... translations) {
        var upload = new UploadedFile("a.md", markdown.getBytes(StandardCharsets.UTF_8), EN);
        var read = new OkapiExtraction().extract(upload);
        var inOrder = List.of(translations).iterator();
        var translated = Translations.of("Autre titre", read, text -> inOrder.next());
        return text(new OkapiMerge().merged(upload, translated, FR));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheElementsOfTheUploadedFile(String name, Language source, Language target) throws IOException {
        var upload = upload(name, source);
        assertThat(MarkdownTree.of(merged(upload, target))).isEqualTo(MarkdownTree.of(text(upload)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysAllOfTheTranslationAndNothingOfTheSource(String name, Language source, Language target)
            throws IOException {
        var upload = upload(name, source);
        var read = new OkapiExtraction().extract(upload);
        var merged = merged(upload, target);
        assertThat(new OkapiExtraction()
                        .extract(new UploadedFile(name, merged.getBytes(StandardCharsets.UTF_8), target))
                        .paragraphs())
                .extracting(p -> p.plainText())
                .isEqualTo(read.paragraphs().stream()
                        .map(p -> new TranslatedParagraph(p, Foreign.text(p.text(), target)).plain())
                        .filter(words -> !words.isEmpty())
                        .toList());
        var words = read.paragraphs().stream().map(p -> p.plainText()).collect(Collectors.joining(" "));
        assertThat(Foreign.holdsNone(merged.replaceAll(NO_WORDS, " "), Foreign.words(words)))
                .isTrue();
        assertThat(merged)
                .doesNotContain("at dawn", "Where we are", "What ships", "The documentation", "red boat", "À relire")
                .doesNotContain("Plan du port", "Tarifs", "النهاية", "برنامه", "said in November", "Ce que dit");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameBytesEachTime(String name, Language source, Language target) throws IOException {
        assertThat(merged(upload(name, source), target)).isEqualTo(merged(upload(name, source), target));
    }

    @Test
    void theMatterBeforeItSaysTitleLanguageAndDirection() throws IOException {
        assertThat(merged(upload("harbour.md", EN), FA))
                .startsWith("---\ntitle: \"" + Foreign.text("Statement on the harbour", FA)
                        + "\"\ndescription: \"\"\ndate: 2010-11-11\nlang: \"fa\"\ntags:\n  - harbour\n");
        assertThat(merged(upload("handbook.md", AR), FR)).contains("\n  \"lang\": \"fr\",\n  \"weight\": 4\n}\n");
        assertThat(merged(upload("bulletin.md", FR), AR)).contains("summary = \"\"\n[params]\nweight = 3\n+++\n");
    }

    @Test
    void onlyElementsSayADirection() throws IOException {
        assertThat(merged(upload("water.md", FA), EN)).startsWith("<div dir=\"ltr\" lang=\"en\">\n");
        assertThat(merged(upload("water.md", FA), AR)).startsWith("<div dir=\"rtl\" lang=\"ar\">\n");
        assertThat(merged(upload("harbour.md", EN), AR)).doesNotContain("dir=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Words. => *a* _b_ `c` [d](e) ![f](g) <b>h</b> &amp; ~~i~~ ~j~ \\k => \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) !\\[f\\](g)"
                        + " \\<b>h\\</b> \\&amp; \\~\\~i\\~\\~ \\~j\\~ \\\\k",
                "Words. => # a => \\# a",
                "Words. => - a => \\- a",
                "Words. => 1986. Une année => 1986\\. Une année",
                "Words. => > a | b => \\> a \\| b",
                "Words. => --- => \\---",
                "Words. => : a => \\: a",
                "Words. => snake_case et 3 < 4 & 5 => snake_case et 3 < 4 & 5",
                "> - Words. => un\\n+ deux\\n3) trois => > - un\\\\n>   \\+ deux\\\\n>   3\\) trois",
                "Words\\n==== => C # {#c} => C \\# \\{\\#c}\\n====",
                "- [ ] Words. => [ ] Mots. => - [ ] Mots.",
                "- [x] Words. => [x] [x] Mots. => - [x] \\[x\\] Mots."
            })
    void wordsMeanThemselves(String markdown, String translation, String written) {
        assertThat(merged(lines(markdown), "Autre titre", lines(translation))).isEqualTo(lines(written));
    }

    @Test
    void aNoticeKeepsWhatItIsCalled() {
        assertThat(merged("[[_TOC_]]\n\nOne.\n", "Titre", "Un.")).isEqualTo("[[_TOC_]]\n\nUn.\n");
        assertThat(merged("> [!NOTE]\n> One\n> two.\n", "Titre", "[!NOTE] Un"))
                .isEqualTo("> [!NOTE]\n> \\[!NOTE\\] Un\n");
    }

    @Test
    void linesOfCellsBreakByElements() {
        assertThat(merged("| a |\n|---|\n| b |\n", "Titre", "c | \\", "d\nd"))
                .isEqualTo("| c \\| &#92; |\n|---|\n| d<br>d |\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "The *red* and **blue** one. => Le <2>bleu</2> et <1>rouge</1>. => Le **bleu** et *rouge*.",
                "The *red* one. => Le<1> rouge </1>! => Le<em> rouge </em>!",
                "The **red** one. => و<1>«قال»</1>ه => و<strong>«قال»</strong>ه",
                "The **red** one. => وال<1>قول</1>ه => وال**قول**ه",
                "The _red_ one. => re<1>rouge</1>s => re<em>rouge</em>s",
                "H~2~O and ~old~ => <1>2</1> et<2>vieux</2> => <sub>2</sub> et<s>vieux</s>",
                "The *red* and *blue* => <1>a</1><2>b</2> => _a_*b*",
                "The *red* **blue** => <2>a <1>b</1></2> => **a _b_**",
                "The _red_ **blue** => <2>a <1>b</1></2> => **a _b_**",
                "The [red](a \"t\") and [blue][x] => <2>a!</2>!<1>b</1> => [a!][x]&#33;[b](a)",
                "The [red](a) and [blue][x] => <1>a <2>b</2></1> => [a b](a)",
                "Type `a` now. => <1>`b</1> => `` `b ``",
                "Type `a` **now**. => <1>b <2>c</2></1> => <code>b **c**</code>",
                "m^2^ and ==new== => <1>3</1> et <2>neuf</2> => ^3^ et ==neuf==",
                "m^2^ and ==new== => <1>3 4</1> et a<2>neuf</2> => <sup>3 4</sup> et a<mark>neuf</mark>",
                "m^2^ and ==new== => 2^10^ == a ^<1>2</1>5 => 2\\^10\\^ \\=\\= a \\^<sup>2</sup>5",
                "See ![map](m.png \"t\") here. => Ici <1/> voir => Ici ![](m.png) voir",
                "See <https://a.example> now. => Ici <1/> => Ici <https://a.example>",
                "A <a href='b' title='t'>link</a> <img src='c' alt='d'> => <2/> un <1>lien</1>"
                        + " => <img src=\"c\" alt=\"\"> un <a href=\"b\">lien</a>",
                "<span class='k'>A *red*</span><a name='n'></a> => Un <1>b</1> => <span class=\"k\">Un *b*</span><a name=\"n\"></a>",
                "Said^[In 2010, *twice*.] so. => Dit<1/> => Dit^[Note]"
            })
    void marksGoWhereTheTranslatorPutsThem(String markdown, String translation, String written) {
        assertThat(merged(markdown + "\n\n[x]: /x \"t\"\n", "Titre", translation, "Note"))
                .isEqualTo(written + "\n\n[x]: /x \n");
    }

    @Test
    void aListingThatHoldsItsOwnEndHasALongerOne() {
        assertThat(merged("- a\n\n  ```sh\n\n  one\n    two\n  ```\n", "Titre", "b", "```\n  deux"))
                .isEqualTo("- b\n\n  ````sh\n\n  ```\n    deux\n  ````\n");
        assertThat(merged("Words\n\n    one\n      two\n", "Titre", "Mots", "un\n\n  deux"))
                .isEqualTo("Mots\n\n    un\n    \n      deux\n");
    }

    @Test
    void linesEndAsTheyEnded() {
        assertThat(merged("One\r\ntwo.\r\n\r\nThree.\r\n", "Titre", "Un\ndeux.", "Trois."))
                .isEqualTo("Un\\\r\ndeux.\r\n\r\nTrois.\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i>One\n\ntwo</i>", "A claim[1](#n).\n\n<p id=n>[1](#m) So.</p>", "<b>a</b><div>b</div>"})
    void whatCannotBePlacedIsRefused(String markdown) {
        var upload = new UploadedFile("a.md", markdown.getBytes(StandardCharsets.UTF_8), EN);
        var translated = Translations.of(new OkapiExtraction().extract(upload), text -> "");
        assertThatExceptionOfType(UnmergeableOriginal.class)
                .isThrownBy(() -> new OkapiMerge().merged(upload, translated, FR))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(UnmergeableOriginal.Reason.SAYS_OTHERWISE));
    }
}
