package org.dragoman.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.EpubCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Books, as the checker of the W3C reads them. */
@Tag("application")
class EpubFormatTest {
    private static final Map<String, byte[]> FILES = printed();

    private static Map<String, byte[]> printed() {
        return new EpubFormat(Everything.words())
                .print(Everything.IMPRINT, Everything.lines())
                .collect(Collectors.toMap(PrintedFile::name, PrintedFile::content));
    }

    private static Map<String, String> unpacked(String name) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(FILES.get(name)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void isFoundWithoutFault(@TempDir Path folder) throws IOException, InterruptedException {
        for (var book : FILES.entrySet()) {
            var file = Files.write(folder.resolve(book.getKey()), book.getValue());
            assertThat(EpubCheck.check(file))
                    .as(book.getKey())
                    .containsExactly("Messages: 0 fatals / 0 errors / 0 warnings / 0 infos");
        }
    }

    @Test
    void hasTheSameBytesEveryTime() {
        printed().forEach((name, content) -> assertThat(content).as(name).isEqualTo(FILES.get(name)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void turnsItsPagesTheWayOfItsLanguage(Language language) throws IOException {
        var parts = unpacked("statement." + language + ".epub");
        assertThat(parts.keySet()).first().isEqualTo("mimetype");
        assertThat(parts.get("EPUB/package.opf"))
                .contains("page-progression-direction=\"" + language.direction() + "\"")
                .contains("<dc:language>" + language + "</dc:language>");
        assertThat(parts.get("EPUB/text.xhtml"))
                .contains("xml:lang=\"" + language + "\" dir=\"" + language.direction() + "\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsTheTextAsTheEditionHasIt(Language language) throws IOException {
        var text = EditionText.of(Everything.lines(), language);
        var page = unpacked("statement." + language + ".epub").get("EPUB/text.xhtml");
        assertThat(page.replace("/>", ">").replace(" xml:lang=\"de\"", ""))
                .contains(text.title().markup())
                .contains("<strong>", "<sup>", "<blockquote>", "<td rowspan=\"2\">", "role=\"doc-noteref\"");
    }

    @Test
    void setsEachSentenceInAllLanguages() throws IOException {
        var parts = unpacked("parallel.epub");
        assertThat(parts.get("EPUB/text.xhtml"))
                .containsSubsequence(
                        "<div class=\"row\" id=\"s3\">",
                        "xml:lang=\"en\" dir=\"ltr\" lang=\"en\"",
                        "What happened",
                        "Ce qui s’est passé",
                        "xml:lang=\"ar\" dir=\"rtl\" lang=\"ar\"",
                        "ما الذي حدث",
                        "چه شد");
        assertThat(parts.get("EPUB/nav.xhtml")).contains("<a href=\"text.xhtml#s3\">What happened</a>");
    }
}
