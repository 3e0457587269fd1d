package org.dragoman.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dragoman.language.Language;
import org.dragoman.rendering.RenderedDocument;
import org.dragoman.testsupport.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages, as Apache PDFBox reads them. */
@Tag("application")
class PdfFormatTest {
    private static final Map<String, byte[]> FILES = printed();

    private static Map<String, byte[]> printed() {
        var format = new PdfFormat(Everything.words(), new PdfPress());
        var files = new TreeMap<String, byte[]>();
        format.print(Everything.IMPRINT, Everything.lines()).forEach(file -> files.put(file.name(), file.content()));
        files.put("parallel.fa-en.pdf", parallel(format, Language.FA, Language.EN));
        files.put("parallel.ar-fr-en.pdf", parallel(format, Language.AR, Language.FR, Language.EN));
        return files;
    }

    private static byte[] parallel(PdfFormat format, Language... languages) {
        return format.print(Everything.in(List.of(languages)), Everything.lines())
                .filter(file -> file.name().equals("parallel.pdf"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("[\\p{Mn}\\p{Cf}&&[^\\u200C]]", "").split("[^\\p{L}\\p{N}\\u200C]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many of the words stand in a text in the same order (longest common subsequence). */
    private static double found(List<String> expected, List<String> text) {
        var above = new int[text.size() + 1];
        for (var word : expected) {
            var row = new int[text.size() + 1];
            for (int i = 0; i < text.size(); i++) {
                row[i + 1] = word.equals(text.get(i)) ? above[i] + 1 : Math.max(row[i], above[i + 1]);
            }
            above = row;
        }
        return (double) above[text.size()] / expected.size();
    }

    @Test
    void hasEachLanguageAndSomeOfThemSideBySide() {
        assertThat(FILES.keySet())
                .containsExactlyInAnyOrder(
                        "statement.en.pdf",
                        "statement.fr.pdf",
                        "statement.ar.pdf",
                        "statement.fa.pdf",
                        "parallel.pdf",
                        "parallel.fa-en.pdf",
                        "parallel.ar-fr-en.pdf");
    }

    @Test
    void keepsToTheRulesOfAccessiblePages(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var file : FILES.entrySet()) {
            files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        assertThat(VeraPdf.check(files))
                .containsExactlyElementsOf(
                        FILES.keySet().stream().map(name -> "kept " + name).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadInItsOrder(Language language) throws IOException {
        var text = EditionText.of(Everything.lines(), language);
        assertRead(text, FILES.get("statement." + language + ".pdf"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void goesOnForThirtyPages(Language language) throws IOException {
        var lines = Everything.lines(900);
        var text = EditionText.of(lines, language);
        var imprint = Everything.in(List.of(language));
        var file = new PdfFormat(Everything.words(), new PdfPress())
                .print(imprint, lines)
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(file.content())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(20);
        }
        assertRead(text, file.content());
    }

    private static String said(List<Content> pieces) {
        return pieces.stream()
                .map(piece -> !(piece instanceof Content.Element element)
                        ? piece.plain()
                        : element.tag().isBlock() ? " " + said(element.inside()) + " " : plain(element))
                .collect(Collectors.joining());
    }

    private static String plain(Content.Element element) {
        return element.is(ContentTag.BR) ? " " : said(element.inside());
    }

    private static void assertRead(EditionText text, byte[] file) throws IOException {
        var expected = words(said(text.titled()) + said(text.content()));
        try (var document = Loader.loadPDF(file)) {
            var extracted = new PDFTextStripper().getText(document);
            assertThat(found(expected, words(extracted)))
                    .as(extracted)
                    .isGreaterThanOrEqualTo(text.language() == Language.AR ? 0.90 : 0.95);
        }
    }

    /** A word that stood with a mark of direction was set in the one typeface that has such marks. */
    @ParameterizedTest
    @CsvSource({"EN, LATIN", "FR, LATIN", "AR, ARABIC", "FA, ARABIC"})
    void setsTheLettersOfALanguageInOneTypeface(Language language, Character.UnicodeScript script) throws IOException {
        var families = new TreeMap<String, String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                var family = position.getFont().getName().replaceAll("^.*\\+|-.*$", "");
                position.getUnicode()
                        .codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == script)
                        .forEach(c -> families.merge(family, Character.toString(c), String::concat));
            }
        };
        try (var document = Loader.loadPDF(FILES.get("statement." + language + ".pdf"))) {
            stripper.getText(document);
        }
        assertThat(families).hasSize(1);
    }

    /** No typeface of ours has every character there is. */
    @Test
    void namesWhatItCannotShow() throws IOException {
        var lines = RenderedDocument.of("a.html", "<h1>Peace</h1><p>Doves 🕊 and 漢.</p>", Language.EN)
                .lines();
        var file = new PdfFormat(Everything.words(), new PdfPress())
                .print(Everything.in(List.of(Language.EN)), lines)
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Doves [U+1F54A] and [U+6F22].");
        }
    }

    @Test
    void isTaggedAndBringsItsFonts() throws IOException {
        for (var name : FILES.keySet()) {
            try (var document = Loader.loadPDF(FILES.get(name))) {
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getMarkInfo().isMarked()).as(name).isTrue();
                assertThat(catalog.getStructureTreeRoot()).as(name).isNotNull();
                assertThat(catalog.getViewerPreferences().displayDocTitle())
                        .as(name)
                        .isTrue();
                assertThat(catalog.getDocumentOutline()).as(name).isNotNull();
                assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .as(name)
                        .contains("pdfuaid:part");
                assertThat(unembedded(document)).as(name).isEmpty();
            }
        }
    }

    private static List<String> unembedded(PDDocument document) throws IOException {
        var fonts = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    fonts.add(font.getName());
                }
            }
        }
        return fonts;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysItsLanguage(Language language) throws IOException {
        try (var document = Loader.loadPDF(FILES.get("statement." + language + ".pdf"))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.tag());
        }
    }

    @Test
    void hasTheSameBytesEveryTime() {
        printed().forEach((name, content) -> assertThat(content).as(name).isEqualTo(FILES.get(name)));
    }
}
