package org.dragoman.okapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Sentences.SEGMENTATION;

/** Sentences of many genres, in tables: {@code |} stands between them, {@code ¶} where the line ends too. */
@Tag("plain")
class SentenceTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/language");

    static Stream<Arguments> lines() {
        return Arrays.stream(Language.values()).flatMap(SentenceTableTest::lines);
    }

    private static Stream<Arguments> lines(Language language) {
        try {
            return Files.readAllLines(FOLDER.resolve("sentences-" + language.tag() + ".txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of(language, line.replace('␣', '\u00A0')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cutsBetweenSentences(Language language, String line) {
        var text = line.replace(" | ", " ").replace(" ¶ ", "\n");
        assertThat(SEGMENTATION.split(text, language).stream().map(s -> s.of(text)))
                .as(text)
                .containsExactly(line.split(" [|¶] ", -1));
    }
}
