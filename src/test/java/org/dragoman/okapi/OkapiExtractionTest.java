package org.dragoman.okapi;

import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class OkapiExtractionTest {
    private final OkapiExtraction extraction = new OkapiExtraction();

    private String firstParagraph(String fileName, byte[] content) {
        return extraction
                .extract(new UploadedFile(fileName, content, Language.AR))
                .paragraphs()
                .get(0)
                .text();
    }

    @Test
    void oneServesManyThreads() {
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> switch (i % 4) {
                    case 0 -> firstParagraph("a.txt", ("نص " + i).getBytes(UTF_8));
                    case 1 -> firstParagraph("a.html", ("<p>نص " + i).getBytes(UTF_8));
                    case 2 -> firstParagraph("a.md", ("نص " + i).getBytes(UTF_8));
                    default -> firstParagraph("a.docx", Docx.of(d -> Docx.paragraph(d, "نص " + i)));
                }))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "نص " + i).toList());
    }

    @Test
    void htmlCalledTextIsText() {
        assertThat(firstParagraph("a.txt", "<p>نص</p>".getBytes(UTF_8))).isEqualTo("<p>نص</p>");
    }
}
