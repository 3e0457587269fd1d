package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates and styles are read by people: lines that fit on a screen, and one declaration in each. */
@Tag("plain")
class ReadableLinesTest {
    private static final int WIDEST = 120;
    private static final Pattern SECOND_DECLARATION = Pattern.compile("[;{]\\s*[^\\s/}]");
    private static final Pattern NOT_DECLARED = Pattern.compile("url\\([^)]*\\)|\"[^\"]*\"|/\\*.*?\\*/");

    static Stream<Path> templates() throws IOException {
        return files("templates", ".html");
    }

    static Stream<Path> styles() throws IOException {
        return files("META-INF/resources/style", ".css");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        return Files.walk(Path.of("src/main/resources", folder))
                .filter(file -> file.toString().endsWith(ending));
    }

    @ParameterizedTest
    @MethodSource({"templates", "styles"})
    void fitOnAScreen(Path file) throws IOException {
        assertThat(lines(file)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void declareOneThingEach(Path style) throws IOException {
        assertThat(lines(style).stream()
                        .map(line -> NOT_DECLARED.matcher(line).replaceAll(""))
                        .filter(line -> SECOND_DECLARATION.matcher(line).find()))
                .isEmpty();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
