package org.dragoman.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class DataFileTest {
    /** Its lines up to the first that is empty or no comment; in XML, the comment before the first element. */
    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A(?:((?:# .*\\R)+)|<\\?xml.*\\R<!--((?s:.*?))-->)");

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> files() throws IOException {
        return in("language");
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** The words of segmentation, in which an organisation may put its own, have another form and the same comment. */
    static Stream<Path> allFiles() throws IOException {
        return Stream.concat(files().stream(), in("segmentation").stream());
    }

    private static List<String> lines(Path file, boolean comments) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && line.startsWith("#") == comments)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void eachNamesItsSourceInItsFirstComment(Path file) throws IOException {
        assertThat(FIRST_COMMENT.matcher(Files.readString(file)).results().map(m -> m.group()))
                .singleElement()
                .asString()
                .containsPattern("Collected by hand[.;]|Recueillis à la main[.]|Source: ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachHasNothingButComposedWordsBetweenItsTabs(Path file) throws IOException {
        assertThat(lines(file, false)).isNotEmpty().allSatisfy(line -> {
            var columns = List.of(line.split("\t", -1));
            assertThat(columns).hasSizeGreaterThan(1).allSatisfy(word -> assertThat(word)
                    .isNotBlank()
                    .isEqualTo(word.strip())
                    .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC)));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsReadRowByRow(Path file) throws IOException {
        var data = DataFile.of(file.getFileName().toString().replace(".txt", ""));
        for (var line : lines(file, false)) {
            var columns = List.of(line.split("\t"));
            assertThat(data.rows(columns.get(0))).contains(columns.subList(1, columns.size()));
        }
    }

    @Test
    void givesWordsAndTables() {
        var numbers = DataFile.of("numbers", Language.EN);
        assertThat(numbers.words("link")).containsExactly("and", "of");
        assertThat(numbers.table("part"))
                .startsWith(new DataFile.Entry("2", "half"), new DataFile.Entry("2", "halves"))
                .contains(new DataFile.Entry("4", "quarter"));
        assertThat(DataFile.of("numbers-en")).isSameAs(numbers);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> DataFile.of("no-such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such.txt");
        var numbers = DataFile.of("numbers", Language.EN);
        assertThatThrownBy(() -> numbers.rows("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numbers-en has no colour");
    }
}
