package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many languages there are is said by {@code Language} alone; no text and no comment counts them. */
@Tag("plain")
class LanguageCountTest {
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)\\b(?:three|four|trois|quatre|[34])\\s+(?:(?:other|autres)\\s+)?(?:languages|langues)\\b"
                    + "|(?:سه|چهار)\\s+زبان|(?:ثلاث|أربع)\\s+لغات|اللغات\\s+(?:الثلاث|الأربع)");

    @Test
    void isWrittenNowhere() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(p -> p.toString().matches(".*\\.(java|properties|html|txt|css|js|sql)")))
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(COUNT));
        }
    }
}
