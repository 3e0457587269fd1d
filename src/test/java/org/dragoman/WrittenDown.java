package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of the documents that follow from the code. They stand between two marks, and are written by the tests. */
final class WrittenDown {
    private WrittenDown() {}

    /**
     * Fails where a document says something else than the code does.
     *
     * @param part the name in the marks around it: {@code <!-- rooms -->} and {@code <!-- end of rooms -->}
     * @param right what is to stand there; written there if {@code dragoman.documents} is {@code write}
     */
    static void compare(Path document, String part, String right) throws IOException {
        var text = Files.readString(document);
        var marked = Pattern.compile("(?s)(<!-- %1$s -->\n).*?(<!-- end of %1$s -->)".formatted(part))
                .matcher(text);
        assertThat(marked.find()).as("%s has a part %s", document, part).isTrue();
        var renewed = text.substring(0, marked.end(1)) + right.strip() + "\n" + text.substring(marked.start(2));
        if ("write".equals(System.getProperty("dragoman.documents"))) {
            Files.writeString(document, renewed);
        }
        assertThat(Files.readString(document))
                .as("%s is written anew by ./mvnw test -Dtest='ArchitectureTest,RoutesTest' -Ddragoman.documents=write"
                        .formatted(document))
                .isEqualTo(renewed);
    }
}
