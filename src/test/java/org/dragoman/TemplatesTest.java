package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates keep to the arrows too: a room's pages use words, parts and values of rooms that it may import. A tag
 * belongs to whoever uses it, and the layout to {@code web}.
 */
@Tag("plain")
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WORDS = Pattern.compile("[{(=,\\s](\\w+):\\w+");
    private static final Pattern PART = Pattern.compile("\\{#include (\\w+)/");
    private static final Pattern VALUE = Pattern.compile("org\\.dragoman\\.([a-z.]+)\\.[A-Z]");
    private static final Pattern TAG = Pattern.compile("\\{#(\\w+)");

    private static final Map<String, String> BUNDLES = House.CLASSES.stream()
            .filter(c -> c.isAnnotatedWith(MessageBundle.class))
            .collect(Collectors.toMap(TemplatesTest::prefix, House::room));

    private static String prefix(JavaClass bundle) {
        return bundle.getAnnotationOfType(MessageBundle.class).value();
    }

    static Stream<String> templates() throws IOException {
        return Files.walk(TEMPLATES)
                .filter(p -> Files.isRegularFile(p) && !p.startsWith(TEMPLATES.resolve("tags")))
                .map(p -> TEMPLATES.relativize(p).toString());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void useOnlyWhereArrowsPoint(String template) {
        var room = template.contains("/") ? template.substring(0, template.indexOf('/')) : "web";
        assertThat(House.reach(room)).containsAll(used(template));
    }

    private static Set<String> used(String template) {
        var text = text(TEMPLATES.resolve(template));
        var used = found(WORDS, text)
                .filter(BUNDLES::containsKey)
                .map(BUNDLES::get)
                .collect(Collectors.toCollection(TreeSet::new));
        found(PART, text).forEach(used::add);
        found(VALUE, text).forEach(used::add);
        found(TAG, text)
                .map(tag -> "tags/" + tag + ".html")
                .filter(tag -> Files.exists(TEMPLATES.resolve(tag)))
                .forEach(tag -> used.addAll(used(tag)));
        return used;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1));
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
