package org.dragoman.format;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file that people or programs read says on which terms it may be used, who made it and what it corrects. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AttributionTest {

    @Inject
    @All
    List<Format> formats;

    private List<PrintedFile> files() {
        return formats.stream()
                .flatMap(format -> format.print(Everything.IMPRINT, Everything.lines()))
                .toList();
    }

    /** What stands in a file, or in the files that it is made of. */
    private static String text(PrintedFile file) {
        var bytes = file.content();
        if (file.name().endsWith(".pdf")) {
            return read(bytes);
        }
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        // Word has words of different scripts in runs of their own.
        return packed(bytes).replaceAll("</?w:[^>]*>", "");
    }

    private static String read(byte[] pages) {
        try (var document = Loader.loadPDF(pages)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packed(byte[] bytes) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void nameTheLicence() {
        var licence = Everything.IMPRINT.attribution().licence();
        assertThat(files())
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(text(file)).as(file.name()).contains(licence.name(), licence.url()));
    }

    @Test
    void nameWhoTranslatedAndReviewed() {
        for (var file : files()) {
            for (var language : Language.values()) {
                boolean speaks =
                        file.name().matches("(.*[.-]" + language + "\\..*|edition\\..*|index.html|parallel\\..*)");
                if (speaks && language != Language.EN) {
                    assertThat(text(file)).as(file.name()).contains("Nadia " + language, "Karim " + language);
                }
            }
        }
    }

    /** In its own language, or in that of the source where it has several. */
    @Test
    void nameWhoAnswersForThem() {
        for (var file : files()) {
            assertThat(text(file)).as(file.name()).contains("imprint." + languageOf(file) + "@example.org");
        }
    }

    /** Likewise, and where the edition is that they correct. */
    @Test
    void sayWhatTheyCorrect() {
        for (var file : files()) {
            assertThat(text(file).replaceAll("\\s", ""))
                    .as(file.name())
                    .contains("note." + languageOf(file))
                    .contains(Everything.IMPRINT.correction().address().toString());
        }
    }

    private static String languageOf(PrintedFile file) {
        var name = file.name();
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .filter(tag -> name.matches("(statement\\.|en-)" + tag + "\\..*"))
                .findFirst()
                .orElse("en");
    }

    @Test
    void showTheLogoWhereTheyCanHoldPictures() throws IOException {
        for (var file : files()) {
            switch (file.name().replaceFirst(".*\\.", "")) {
                case "html" ->
                    assertThat(text(file)).contains(Branded.BRAND.logo().dataAddress());
                case "docx" -> assertThat(packed(file.content())).contains("r:embed=\"logo\"", "media/logo.png", "PNG");
                case "epub" -> assertThat(packed(file.content())).contains("src=\"logo.png\"", "cover-image", "PNG");
                case "pdf" -> assertThat(pictures(file.content())).isPositive();
                default -> assertThat(text(file)).doesNotContain("PNG");
            }
        }
    }

    private static long pictures(byte[] pages) throws IOException {
        try (var document = Loader.loadPDF(pages)) {
            var resources = document.getPage(0).getResources();
            long pictures = 0;
            for (var name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    @Test
    void sayNothingWhereThereIsNothingToSay() {
        var silent = new Attribution(null, Map.of());
        assertThat(silent.says(List.of(Language.values()))).isFalse();
        assertThat(Everything.IMPRINT.attribution().says(List.of(Language.EN))).isTrue();
    }
}
