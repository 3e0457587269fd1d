package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever nothing refers to any more goes: members, messages and classes of styles. */
@Tag("plain")
class NothingUnusedTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CUSTOM_PROPERTY = Pattern.compile("(?m)^\\s*(--[\\w-]+):");
    private static final Pattern ICON = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("\\bclass=\"[^\"]*\"|\\{#width\\}[^{]*");
    private static final Pattern COMPUTED = Pattern.compile("\\{[^{}\\n]*\\}");
    private static final Pattern SCRIPT_TEXT = Pattern.compile("\"[^\"\\n]*\"|`[^`]*`|'[^'\\n]*'");
    private static final Pattern EXPRESSION = Pattern.compile("(?<=[.:({ =!])[A-Za-z_]\\w*");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");

    private static final JavaClasses HOUSE = House.CLASSES;

    @Test
    void everyMessageIsSaidSomewhere() {
        var templates = textOf("templates", ".html", ".txt");
        assertThat(HOUSE.stream()
                        .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                        .flatMap(bundle -> bundle.getMethods().stream())
                        .filter(m -> m.isAnnotatedWith(Message.class))
                        .filter(m -> isUncalled(m) && !isIn(templates, m))
                        .map(JavaMethod::getFullName))
                .as("messages that nobody says: take them out, in every language")
                .isEmpty();
    }

    private static boolean isIn(String templates, JavaMethod message) {
        var bundle = message.getOwner().getAnnotationOfType(MessageBundle.class).value();
        return Pattern.compile("(?<![\\w.])" + bundle + ":" + message.getName() + "\\b")
                .matcher(templates)
                .find();
    }

    @Test
    void everyClassOfTheStylesIsWorn() {
        var worn = quoted();
        worn.addAll(found(CLASS_ATTRIBUTE, textOf("templates", ".html")));
        assertThat(SELECTOR.matcher(styles())
                        .results()
                        .flatMap(s -> STYLE_CLASS.matcher(s.group(1)).results())
                        .map(c -> c.group(1))
                        .filter(c -> !worn.contains(c)))
                .as("classes of styles that no page wears: take them out")
                .isEmpty();
    }

    @Test
    void everyPropertyOfTheStylesIsAskedFor() {
        var styles = styles();
        assertThat(CUSTOM_PROPERTY
                        .matcher(styles)
                        .results()
                        .map(p -> p.group(1))
                        .filter(p -> !styles.contains("var(" + p)))
                .as("properties of styles that nothing asks for: take them out")
                .isEmpty();
    }

    @Test
    void everyIconIsShown() {
        var named = quoted();
        assertThat(ICON.matcher(textOf("META-INF/resources/icons", ".svg"))
                        .results()
                        .map(i -> i.group(1))
                        .filter(i -> !named.contains(i)))
                .as("icons that no page shows: take them out of the sprite")
                .isEmpty();
    }

    private static String styles() {
        return COMMENT.matcher(textOf("META-INF/resources/style", ".css")).replaceAll("");
    }

    /** The words of all texts in quotes: in the scripts, in Java, and in what the templates have computed. */
    private static Set<String> quoted() {
        var words = found(SCRIPT_TEXT, textOf("META-INF/resources/script", ".js"));
        words.addAll(found(COMPUTED, textOf("templates", ".html")));
        House.rooms().forEach(room -> JavaTexts.of(room).forEach(text -> words.addAll(words(text))));
        return words;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> words(found.group()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void everyMemberIsReferredTo() {
        var templates = expressions(textOf("templates", ".html", ".txt"));
        assertThat(HOUSE.stream()
                        .filter(c -> !c.isAnnotatedWith(MessageBundle.class))
                        .flatMap(c -> c.getCodeUnits().stream())
                        .filter(u -> !isCalledFromOutside(u))
                        .filter(u ->
                                isUncalled(u) && !templates.contains(u.getName()) && !templates.contains(property(u)))
                        .map(JavaCodeUnit::getFullName)
                        .sorted())
                .as("members that nothing refers to: take them out")
                .isEmpty();
    }

    private static Set<String> expressions(String templates) {
        return COMPUTED.matcher(templates)
                .results()
                .flatMap(part -> EXPRESSION.matcher(part.group()).results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    private static boolean isUncalled(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream().allMatch(a -> a.getOrigin().equals(unit))
                && unit instanceof JavaMethod method
                && method.getReferencesToSelf().isEmpty();
    }

    /** Called by what is not ours: the containers, the database mapping, Java itself. */
    private static boolean isCalledFromOutside(JavaCodeUnit unit) {
        return unit instanceof JavaConstructor
                || unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getModifiers().contains(JavaModifier.BRIDGE)
                || unit.getName().startsWith("<")
                || !unit.getAnnotations().isEmpty()
                || unit.getParameters().stream()
                        .anyMatch(p -> !p.getAnnotations().isEmpty())
                || unit.getOwner().isEnum() && Set.of("values", "valueOf").contains(unit.getName())
                || isRecordMember(unit)
                || overrides((JavaMethod) unit);
    }

    private static boolean isRecordMember(JavaCodeUnit unit) {
        return unit.getOwner().isRecord()
                && (Set.of("toString", "hashCode", "equals").contains(unit.getName())
                        || unit.getRawParameterTypes().isEmpty()
                                && unit.getOwner().tryGetField(unit.getName()).isPresent());
    }

    private static boolean overrides(JavaMethod method) {
        var owner = method.getOwner().reflect();
        return Stream.concat(superclasses(owner), interfaces(owner))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .anyMatch(m -> m.getName().equals(method.getName())
                        && m.getParameterCount()
                                == method.getRawParameterTypes().size());
    }

    private static Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(type.getSuperclass(), Objects::nonNull, Class::getSuperclass);
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return Stream.concat(Stream.of(type), superclasses(type))
                .flatMap(t -> Stream.of(t.getInterfaces()))
                .flatMap(i -> Stream.concat(Stream.of(i), interfaces(i)));
    }

    private static String property(JavaCodeUnit unit) {
        var name = unit.getName();
        for (var prefix : List.of("get", "is")) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
            }
        }
        return name;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(w -> w.group()).collect(Collectors.toSet());
    }

    private static String textOf(String folder, String... endings) {
        return text(RESOURCES.resolve(folder), endings);
    }

    private static String text(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return String.join("\n", texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
