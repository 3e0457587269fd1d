package org.dragoman.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Tag("plain")
class CheckMessagesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pair FAULTY =
            new Pair(Language.EN, Language.AR, "See {a} https://example.org 12?", "انظر  the كتـاب ( 13 ,");

    @ParameterizedTest
    @EnumSource
    void areCompleteInEveryLanguage(Language language) throws IOException {
        var texts = texts(language);
        var methods = CheckMessages.class.getMethods();
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(methods).map(Method::getName).toList());
        for (var method : methods) {
            assertThat(PARAMETER
                            .matcher(texts.getProperty(method.getName()))
                            .results()
                            .map(m -> m.group(1))
                            .distinct())
                    .as(method.getName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(method.getParameters())
                            .map(Parameter::getName)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameAndExplainEveryCheck(Language language) throws IOException {
        var names = new CheckNames(messages(language));
        assertThat(Checks.ids()).allSatisfy(id -> {
            assertThat(names.nameOf(id)).isNotEqualTo(id);
            assertThat(names.explanationOf(id)).endsWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryFinding(Language language) throws IOException {
        var text = new FindingText(messages(language));
        assertThat(Checks.all().of(FAULTY))
                .hasSizeGreaterThan(6)
                .allSatisfy(f -> assertThat(text.of(f)).isNotBlank().doesNotContain("{"));
    }

    @Test
    void quoteTheTextsBetweenIsolates() throws IOException {
        var text = new FindingText(messages(Language.EN));
        var finding = new Finding("TERM_FORBIDDEN", Severity.ERROR, List.of("موصل", "مصل"), null, null, null, "mosul");
        assertThat(text.of(finding)).isEqualTo("The glossary forbids \u2068مصل\u2069. Write \u2068موصل\u2069.");
    }

    @Test
    void knowNoOtherCheck() throws IOException {
        var text = new FindingText(messages(Language.EN));
        var finding = new Finding("OTHER", Severity.ERROR, List.of(), null, null, null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> text.of(finding));
    }

    /** The bundle as Qute fills it in, without the start of an application. */
    private static CheckMessages messages(Language language) throws IOException {
        var texts = texts(language);
        return (CheckMessages) Proxy.newProxyInstance(
                CheckMessages.class.getClassLoader(),
                new Class<?>[] {CheckMessages.class},
                (proxy, method, arguments) -> fill(texts.getProperty(method.getName()), method, arguments));
    }

    private static String fill(String text, Method method, Object[] arguments) {
        var names =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.toList());
        return PARAMETER
                .matcher(text)
                .replaceAll((MatchResult m) -> java.util.regex.Matcher.quoteReplacement(
                        arguments[names.indexOf(m.group(1))].toString().replace("{", "")));
    }

    private static Properties texts(Language language) throws IOException {
        var texts = new Properties();
        try (var file = CheckMessages.class.getResourceAsStream("/messages/check_" + language.tag() + ".properties")) {
            assertThat(file).isNotNull();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
