package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that a person sees is there in four languages, and nowhere but in the message bundles. */
@Tag("plain")
class MessagesInSyncTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

    static Stream<JavaClass> bundles() {
        return House.CLASSES.stream().filter(c -> c.isAnnotatedWith(MessageBundle.class));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryMessageInEveryLanguage(JavaClass bundle) throws IOException {
        var name = bundle.getAnnotationOfType(MessageBundle.class).value();
        var keys = bundle.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toCollection(TreeSet::new));
        for (var language : Language.values()) {
            var texts = texts(name, language);
            assertThat(texts.keySet()).as("%s in %s", name, language).isEqualTo(keys);
            assertThat(texts).as("%s in %s", name, language).doesNotContainValue("");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesTheSameParametersInEveryLanguage(JavaClass bundle) throws IOException {
        var name = bundle.getAnnotationOfType(MessageBundle.class).value();
        var english = parameters(texts(name, Language.EN));
        for (var language : Language.values()) {
            assertThat(parameters(texts(name, language)))
                    .as("%s in %s", name, language)
                    .isEqualTo(english);
        }
    }

    private static Map<String, String> texts(String bundle, Language language) throws IOException {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    private static Map<String, TreeSet<String>> parameters(Map<String, String> texts) {
        var parameters = new TreeMap<String, TreeSet<String>>();
        texts.forEach((key, text) -> parameters.put(
                key,
                PARAMETER
                        .matcher(text)
                        .results()
                        .map((MatchResult r) -> r.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return parameters;
    }

    /** The pages. A file of an edition stands alone, with a style of its own, so it is none of them. */
    static Stream<Path> templates() throws IOException {
        return Files.walk(RESOURCES.resolve("templates"))
                .filter(p -> p.toString().endsWith(".html") && !p.startsWith(RESOURCES.resolve("templates/format")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoBareText(Path template) throws IOException {
        var text = Files.readString(template)
                .replaceAll("(?s)\\{!.*?!\\}", "")
                .replaceAll("\\{#width\\}.*?\\{/width\\}", "")
                .replaceAll("(?s)<(kbd|code|pre)\\b[^>]*>.*?</\\1>", "")
                .replaceAll("\\{[^}]*\\}", "")
                .replaceAll("(?s)<[^>]*>", "")
                .replaceAll("&\\w+;", "")
                .replaceAll("Dragoman|TSV|CSV|TBX|TMX", "");
        assertThat(Pattern.compile("\\p{L}{2,}").matcher(text).results().map(MatchResult::group))
                .as("bare text in %s", template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoInlineStyleOrScript(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern("(?i) style=| on[a-z]+=\"|<script>|<style");
    }

    static Stream<Path> sheets() throws IOException {
        return Files.walk(RESOURCES.resolve("META-INF/resources/style"))
                .filter(p -> p.toString().endsWith(".css"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void knowsNoPhysicalSides(Path sheet) throws IOException {
        assertThat(Files.readString(sheet))
                .doesNotContainPattern(
                        "(margin|padding|border)-(left|right)|text-align:\\s*(left|right)|[^-](left|right):\\s*[0-9a-z]");
    }
}
