package org.dragoman.okapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.decoding.TextDecoding;
import org.dragoman.language.Language;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.Translations;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.statement.UploadedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class TranslatedHtmlTest {
    private static final Path ORIGINALS = Path.of("src/test/resources/originals");

    /** What says language and direction, or something in words. */
    private static final Set<String> CHANGED =
            Set.of("lang", "xml:lang", "dir", "alt", "title", "placeholder", "charset", "content", "style");

    private static final String DROPPED = "script, meta[name=description], meta[charset], title";

    static Stream<Arguments> files() {
        return Stream.of(
                        Arguments.of("harbour.html", EN),
                        Arguments.of("water.html", FA),
                        Arguments.of("bulletin.xhtml", FR),
                        Arguments.of("notice.html", EN))
                .flatMap(file -> Arrays.stream(Language.values())
                        .filter(target -> target != file.get()[1])
                        .map(target -> Arguments.of(file.get()[0], file.get()[1], target)));
    }

    private static UploadedFile upload(String name, Language source) throws IOException {
        return new UploadedFile(name, Files.readAllBytes(ORIGINALS.resolve(name)), source);
    }

    private static String merged(UploadedFile upload, Language target) {
        return merged(upload, target, text -> Foreign.text(text, target));
    }

    private static String merged(UploadedFile upload, Language target, UnaryOperator<String> translator) {
        var read = new OkapiExtraction().extract(upload);
        var file = new OkapiMerge().merged(upload, Translations.of(read, translator), target);
        assertThat(file.fileName()).isEqualTo("original.html");
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static String merged(String html, String... translations) {
        var upload = new UploadedFile("page.html", html.getBytes(StandardCharsets.UTF_8), EN);
        var read = new OkapiExtraction().extract(upload);
        var inOrder = List.of(translations).iterator();
        var translated = Translations.of("Another title", read, text -> inOrder.next());
        return Jsoup.parse(new String(
                        new OkapiMerge().merged(upload, translated, FR).content(), StandardCharsets.UTF_8))
                .body()
                .html();
    }

    /** Every element with its depth and attributes, in the order of the page. */
    private static List<String> structure(Document page) {
        page.select(DROPPED).remove();
        return page.getAllElements().stream().map(TranslatedHtmlTest::line).toList();
    }

    private static String line(Element element) {
        return " ".repeat(element.parents().size())
                + element.tagName()
                + element.attributes().asList().stream()
                        .filter(a ->
                                !CHANGED.contains(a.getKey()) && !a.getKey().startsWith("on"))
                        .filter(a -> !a.getValue().startsWith("javascript:"))
                        .map(a -> " " + a.getKey() + "=" + a.getValue())
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheElementsOfTheUploadedPage(String name, Language source, Language target) throws IOException {
        var upload = upload(name, source);
        var html = TextDecoding.decode(upload.content(), DocumentFormat.HTML).text();
        assertThat(structure(Jsoup.parse(merged(upload, target)))).isEqualTo(structure(Jsoup.parse(html)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysAllOfTheTranslationAndNothingOfTheSource(String name, Language source, Language target)
            throws IOException {
        var upload = upload(name, source);
        var page = Jsoup.parse(merged(upload, target));
        var read = new OkapiExtraction().extract(upload);
        var words = read.paragraphs().stream()
                .filter(p -> !p.plainText().isEmpty())
                .map(p -> Foreign.text(p.plainText(), target))
                .toList();
        var said = new OkapiExtraction()
                .extract(new UploadedFile(name, merged(upload, target).getBytes(StandardCharsets.UTF_8), target));
        assertThat(said.paragraphs()).extracting(p -> p.plainText()).isEqualTo(words);
        var all = page.text() + " " + page.title() + " " + page.html().replaceAll("(?s)<style.*?</style>", "");
        var text = Jsoup.parse(html(upload)).text();
        var foreign = page.select("[lang=ar], [lang=en], bdi").text();
        assertThat(Arrays.stream(Foreign.words(text))
                        .filter(word -> !foreign.contains(word) && !target.tag().equals("en")))
                .filteredOn(word -> Arrays.asList(Foreign.words(page.text())).contains(word))
                .isEmpty();
        assertThat(all).doesNotContain("never meant", "United States", "speaks about", "Your name", "switch scripts");
    }

    private static String html(UploadedFile upload) {
        return TextDecoding.decode(upload.content(), DocumentFormat.HTML).text();
    }

    @ParameterizedTest
    @MethodSource("files")
    void speaksAndRunsAsItsLanguage(String name, Language source, Language target) throws IOException {
        var page = Jsoup.parse(merged(upload(name, source), target));
        assertThat(page.child(0).attr("lang")).isEqualTo(target.tag());
        assertThat(page.child(0).attr("dir")).isEqualTo(target.direction().toString());
        assertThat(page.select("body[dir], body > p[dir]").eachAttr("dir"))
                .allMatch(target.direction().toString()::equals);
        assertThat(page.select("script, [onclick], [href^=javascript]")).isEmpty();
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameBytesEachTime(String name, Language source, Language target) throws IOException {
        assertThat(merged(upload(name, source), target)).isEqualTo(merged(upload(name, source), target));
    }

    @Test
    void elementsGoWhereTheTranslatorPutsTheirCodes() {
        assertThat(merged(
                        "<p>The <a href='https://a.example/' id='x'>red</a> boat and the <b class='k'><i>blue</i></b> one.</p>",
                        "Un autre titre",
                        "Le <2>bateau <3>bleu</3></2> et le <1>rouge</1>."))
                .isEqualTo("<p>Le <b class=\"k\">bateau <i>bleu</i></b> et le"
                        + " <a href=\"https://a.example/\" id=\"x\">rouge</a>.</p>");
    }

    @Test
    void whatOverlapsIsDividedAndKeepsItsNameOnce() {
        assertThat(merged("<p><b id='b'>One</b> <i>two</i></p>", "Un autre titre", "<1>Un <2>et</1> deux</2>"))
                .isEqualTo("<p><b id=\"b\">Un <i>et</i></b><i> deux</i></p>");
    }

    @Test
    void whatHoldsNoWordsStays() {
        assertThat(merged(
                        "<p><a name='here'></a>Words <b><img src='a.png' alt=''>strong</b> words<img src='b.png' alt=''></p>",
                        "Un autre titre",
                        "Des <1>mots</1> forts"))
                .isEqualTo("<p><a name=\"here\"></a>Des <b><img src=\"a.png\" alt=\"\">mots</b> forts"
                        + "<img src=\"b.png\" alt=\"\"></p>");
    }

    @Test
    void aStretchWithoutMeaningIsWordsLikeAllOthers() {
        assertThat(merged("<p><span class='a'>All <span class='b'>of</span> it</span></p>", "Titre", "Le tout"))
                .isEqualTo("<p><span class=\"a\">Le tout</span></p>");
    }

    @Test
    void wordsAreNoMarkup() {
        assertThat(merged("<p>Words &lt;b&gt;</p>", "Titre", "Mots <script>&amp;</script> <1>"))
                .isEqualTo("<p>Mots &lt;script&gt;&amp;amp;&lt;/script&gt; &lt;1&gt;</p>");
    }

    @Test
    void aFileThatSaysSomethingElseIsRefused() {
        var upload = new UploadedFile("page.html", "<p>One</p><p>Two</p>".getBytes(StandardCharsets.UTF_8), EN);
        var other = new UploadedFile("page.html", "<p>One</p><p>Three</p>".getBytes(StandardCharsets.UTF_8), EN);
        var translated = Translations.of(new OkapiExtraction().extract(other), text -> text);
        assertThatExceptionOfType(UnmergeableOriginal.class)
                .isThrownBy(() -> new OkapiMerge().merged(upload, translated, AR))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(UnmergeableOriginal.Reason.READ_OTHERWISE));
    }

    @Test
    void aTranslationThatCannotBePlacedIsRefused() {
        var upload = new UploadedFile("page.html", "<p>One</p><p>Two</p>".getBytes(StandardCharsets.UTF_8), EN);
        var translated = Translations.of(new OkapiExtraction().extract(upload), text -> text.equals("Two") ? "" : "Un");
        assertThatExceptionOfType(UnmergeableOriginal.class)
                .isThrownBy(() -> new OkapiMerge().merged(upload, translated, FR))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(UnmergeableOriginal.Reason.SAYS_OTHERWISE));
    }
}
