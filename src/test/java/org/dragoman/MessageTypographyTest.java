package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text is set as its own language sets it. */
@Tag("plain")
class MessageTypographyTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Names of standards, versions and examples of what is to be typed are the same in every language. */
    private static final Pattern NAMES = Pattern.compile(
            "UTF-\\d+|SHA-\\d+|ISO[ -]\\d+|\\d{4}-\\d\\d-\\d\\d|/v1/|TMX 1\\.4|Ed25519|WCAG 2\\.2|\\{[^}]*}|[A-Za-z]+\\d+");

    /** What French sets apart from its word, and what nevertheless stays on its line. */
    private static final Pattern BREAKABLE = Pattern.compile(" [:;?!»](?=\\s|$|[»)<{])|« ");

    static Stream<Path> messages() throws IOException {
        return Files.list(MESSAGES);
    }

    /** So that a number in a text and a number put into it look alike. */
    @ParameterizedTest
    @MethodSource("messages")
    void hasNoDigitsOfAnother(Path file) throws IOException {
        var foreign = Pattern.compile(
                switch (file.getFileName().toString().replaceAll(".*_(\\w\\w)\\.properties", "$1")) {
                    case "ar" -> "[0-9\u06F0-\u06F9]";
                    case "fa" -> "[0-9\u0660-\u0669]";
                    default -> "[\u0660-\u0669\u06F0-\u06F9]";
                });
        assertThat(lines(file)).noneMatch(text -> foreign.matcher(text).find());
    }

    @Test
    void breaksNoFrenchLineBeforeAMark() throws IOException {
        for (var file : messages()
                .filter(path -> path.toString().endsWith("_fr.properties"))
                .toList()) {
            assertThat(lines(file))
                    .as("%s", file)
                    .noneMatch(text -> BREAKABLE.matcher(text).find());
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line ->
                        NAMES.matcher(line.substring(line.indexOf('=') + 1)).replaceAll(""))
                .toList();
    }
}
