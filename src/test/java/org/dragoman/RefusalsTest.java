package org.dragoman;

import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence in which anything is refused, in every language, with numbers in it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RefusalsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/dragoman");

    /** A refusal in the source: its code, the bundle that it speaks from, and what it does until its end. */
    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\.(?:badInput|conflict|forbidden|tooLarge|overtaken|unseen)\\(\\s*\"([a-z-]+)\",\\s*(\\w+Messages)\\.class,"
                    + "(.*?);",
            Pattern.DOTALL);

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:\\w+Messages::|m\\.)(\\w+)");
    private static final int NUMBER = 25;
    private static final String QUOTED = "What was typed";

    /** Digits that are the same in every language: names of standards, addresses, dates as they are typed. */
    private static final Pattern NAMES = Pattern.compile(
            "UTF-\\d+|SHA-\\d+|\\d{4}-\\d\\d-\\d\\d|/v1/|TMX 1\\.4|Ed25519|TBX[ -]\\d|v\\d|[A-Za-z]+\\d+");

    private static Map<String, Method> messages() throws IOException, ClassNotFoundException {
        var found = new TreeMap<String, Method>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                for (var refusal : REFUSAL.matcher(source).results().toList()) {
                    var bundle = bundle(refusal.group(2));
                    SPOKEN.matcher(refusal.group(3)).results().forEach(spoken -> Arrays.stream(bundle.getMethods())
                            .filter(m -> m.getName().equals(spoken.group(1)))
                            .forEach(m -> found.put(bundle.getSimpleName() + "." + m.getName(), m)));
                }
            }
        }
        return found;
    }

    private static Class<?> bundle(String name) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            var file = files.filter(f -> f.endsWith(name + ".java")).findFirst().orElseThrow();
            var room = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
            return Class.forName("org.dragoman." + room + "." + name);
        }
    }

    private static String said(Method message, Language language) throws IllegalAccessException {
        var arguments = Arrays.stream(message.getParameterTypes())
                .map(RefusalsTest::argument)
                .toArray();
        try {
            message.setAccessible(true);
            return (String) message.invoke(Refusal.messages(message.getDeclaringClass(), language), arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(message.toString(), e);
        }
    }

    private static Object argument(Class<?> type) {
        if (type == int.class) {
            return NUMBER;
        }
        return type == long.class ? (Object) (long) NUMBER : QUOTED;
    }

    private static String digits(Language language) {
        return switch (language) {
            case AR -> "٠-٩";
            case FA -> "۰-۹";
            case EN, FR -> "0-9";
        };
    }

    @Test
    void speakTheLanguageOfWhoAskedInOneSystemOfDigits() throws Exception {
        var messages = messages();
        assertThat(messages).hasSizeGreaterThan(100);
        for (var message : messages.entrySet()) {
            for (var language : Language.values()) {
                var said = said(message.getValue(), language);
                var where = message.getKey() + " in " + language.tag() + ": " + said;
                assertThat(said).as(where).isNotBlank().doesNotContain("{", "}").doesNotContain("\uFFFC");
                assertThat(NAMES.matcher(said).replaceAll("").replaceAll("[" + digits(language) + "]", ""))
                        .as(where)
                        .doesNotContainPattern("\\p{Nd}");
                if (List.of(Language.AR, Language.FA).contains(language)) {
                    assertThat(said).as(where).containsPattern("\\p{IsArabic}");
                } else if (language == Language.FR) {
                    assertThat(said).as(where).isNotEqualTo(said(message.getValue(), Language.EN));
                }
            }
        }
    }

    /** Whoever reads a refusal sees the numbers of segments; an id is what only a program knows. */
    @Test
    void nameSegmentsByTheirNumbers() throws Exception {
        for (var message : messages().entrySet()) {
            var method = message.getValue();
            var words = Files.readString(SOURCES.resolve(
                    method.getDeclaringClass()
                                    .getName()
                                    .substring("org.dragoman.".length())
                                    .replace('.', '/') + ".java"));
            var declared = Pattern.compile("String " + method.getName() + "\\(([^)]*)\\)")
                    .matcher(words);
            assertThat(declared.find()).isTrue();
            if (declared.group(1).matches(".*\\b(?:id|segmentId|translationId)\\b.*")) {
                assertThat(message.getKey()).isEqualTo("JobMessages.no_such_segment");
            }
        }
    }

    @Test
    void areSpokenFromBundles() throws Exception {
        assertThat(messages().values())
                .allSatisfy(m -> assertThat(m.getDeclaringClass()).hasAnnotation(MessageBundle.class));
    }
}
