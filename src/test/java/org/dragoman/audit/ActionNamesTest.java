package org.dragoman.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the code writes into the trail has a name that people can read. */
@Tag("plain")
class ActionNamesTest {
    private static final Pattern RECORDED =
            Pattern.compile("(?:record|deed|Deed\\.of)\\((?:[\\w.()]+,\\s*)?[^;\"]*\"([a-z]+\\.[a-z-]+)\"");

    static Stream<String> actions() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void namesEveryActionOfTheCode(String action) {
        assertThat(ActionNames.NAMES).containsKey(action);
    }
}
