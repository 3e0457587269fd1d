package org.dragoman.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Translations of many genres, in tables: the languages, source, target, the findings and those that may be there.
 * {@code ␣} stands for a no-break space.
 */
@Tag("plain")
class CheckTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/language");

    record Row(String place, Pair pair, Set<String> expected, Set<String> allowed) {
        static Row of(String place, String line) {
            var columns = line.replace('␣', '\u00A0').split("\t", -1);
            var languages = columns[0].split(">", 2);
            return new Row(
                    place,
                    new Pair(language(languages[0]), language(languages[1]), columns[1], columns[2]),
                    ids(columns, 3),
                    ids(columns, 4));
        }

        private static Language language(String tag) {
            return Language.valueOf(tag.toUpperCase(Locale.ROOT));
        }

        private static Set<String> ids(String[] columns, int index) {
            return columns.length <= index
                    ? Set.of()
                    : Arrays.stream(columns[index].split("[, ]+", -1))
                            .filter(id -> !id.isEmpty())
                            .map(id -> id.equals("N") ? "NUM_MISMATCH" : id)
                            .collect(Collectors.toSet());
        }
    }

    static Stream<Row> rows() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.getFileName().toString().startsWith("checks-")).sorted().toList().stream()
                    .flatMap(CheckTableTest::rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(1, n -> n <= lines.size(), n -> n + 1)
                    .filter(n ->
                            !lines.get(n - 1).isBlank() && !lines.get(n - 1).startsWith("#"))
                    .map(n -> Row.of(file.getFileName() + ":" + n, lines.get(n - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheFaultsOnly(Row row) {
        var found = CheckAssertions.CHECKS.of(row.pair()).stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(f -> f.check().id())
                .filter(id -> !row.allowed().contains(id))
                .collect(Collectors.toSet());
        assertThat(found).as(row.toString()).isEqualTo(row.expected());
    }
}
