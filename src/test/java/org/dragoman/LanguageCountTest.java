package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many languages there are is said by {@code Language} alone; no text and no comment counts them. */
@Tag("plain")
class LanguageCountTest {
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)\\b(?:three|four|trois|quatre|[34])\\s+(?:(?:other|autres)\\s+)?(?:languages|langues)\\b"
                    + "|\\b(?:the|all|in) four\\b(?! (?:eyes|hours|days|weeks|months|years))|\\binFour\\b"
                    + "|languages?(?:\\.values)?(?:\\(\\))?\\.(?:size\\(\\)|length)\\s*(?:-\\s*1\\s*)?[=<>!]=?\\s*[34]\\b"
                    + "|(?:سه|چهار)\\s+زبان|(?:ثلاث|أربع)\\s+لغات|اللغات\\s+(?:الثلاث|الأربع)");

    @Test
    void isWrittenNowhere() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var counted = new ArrayList<String>();
            for (var file : files.filter(p -> p.toString().matches(".*\\.(java|properties|html|txt|css|js|sql)"))
                    .toList()) {
                COUNT.matcher(Files.readString(file)).results().forEach(c -> counted.add(file + ": " + c.group()));
            }
            assertThat(counted)
                    .as("places that count the languages: say \"every language\", and ask Language.values()")
                    .isEmpty();
        }
    }
}
