package org.dragoman.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class CheckMessagesTest {
    private static final Pattern QUOTED = Pattern.compile("\u2068[^\u2069]*\u2069");
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
    void nameExplainAndSayEveryCheck(Language language) throws IOException {
        var messages = messages(language);
        var text = new FindingText(messages);
        assertThat(Check.values()).allSatisfy(check -> {
            assertThat(check.nameIn(messages)).isNotBlank().doesNotContain(".");
            assertThat(check.helpIn(messages)).endsWith(".");
            assertThat(text.of(check.shown())).isNotBlank().doesNotContain("{");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellTheChecksApart(Language language) throws IOException {
        var messages = messages(language);
        assertThat(Check.values()).extracting(check -> check.nameIn(messages)).doesNotHaveDuplicates();
        assertThat(Check.values()).extracting(check -> check.helpIn(messages)).doesNotHaveDuplicates();
    }

    /** By the names of the messages, as no test of their texts could tell a name from another check's. */
    @ParameterizedTest
    @EnumSource
    void belongToTheCheckWhoseIdTheyBear(Check check) {
        var keys = (CheckMessages) Proxy.newProxyInstance(
                CheckMessages.class.getClassLoader(),
                new Class<?>[] {CheckMessages.class},
                (proxy, method, arguments) -> method.getName());
        assertThat(check.nameIn(keys)).isEqualTo(check.id().toLowerCase(Locale.ROOT) + "_name");
        assertThat(check.helpIn(keys)).isEqualTo(check.id().toLowerCase(Locale.ROOT) + "_help");
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryFinding(Language language) throws IOException {
        var text = new FindingText(messages(language));
        assertThat(Checks.all().of(FAULTY))
                .hasSizeGreaterThan(6)
                .allSatisfy(f -> assertThat(text.of(f)).isNotBlank().doesNotContain("{"));
    }

    /** Faults beside codes and addresses, and faults of texts that hold nothing else. */
    private static Stream<Pair> faulty() {
        return Stream.concat(
                Arrays.stream(Check.values()).flatMap(c -> c.example().stream()),
                Stream.of(
                        FAULTY,
                        new Pair(
                                Language.EN,
                                Language.AR,
                                "See {a} (https://example.org).",
                                "انظر {a} )https://example.org( ."),
                        new Pair(
                                Language.EN,
                                Language.FR,
                                "See “{a}”: https://example.org!",
                                "Voir «{a}: https://example.org!"),
                        new Pair(Language.EN, Language.FR, "Why?", "?"),
                        new Pair(Language.EN, Language.AR, "(", ")"),
                        new Pair(Language.EN, Language.FA, "It goes on.", "می\u00ADرود {a}\u200C ¬ ﻣﻨﺼﺔ سلێمانی"),
                        new Pair(
                                Language.EN,
                                Language.AR,
                                "On 5 May 2012 at 5 p.m.",
                                "في 6 مايو 2012 الساعة 5 صباحاً {a},"),
                        new Pair(Language.EN, Language.AR, "<b>A</b> {n} %s", "<b>أ<b> {m} ‪x LibreOffice ؟ ,"),
                        new Pair(Language.EN, Language.AR, "See S/2012/51.", "انظر S/٢٠١٢/٥١.")));
    }

    /** Each way in which numbers can differ. */
    private static Stream<Pair> misnumbered() {
        return Stream.of(
                new Pair(Language.EN, Language.FR, "The well lies 12 km away.", "Le puits est à 12 m."),
                new Pair(Language.FR, Language.FA, "Le puits est à 12 km.", "چاه در ۱۲ متری است."),
                new Pair(Language.EN, Language.AR, "It opens on Monday.", "تُفتح يوم الثلاثاء."),
                new Pair(Language.AR, Language.FR, "تُفتح يوم الثلاثاء.", "Elle ouvre mercredi."),
                new Pair(Language.EN, Language.AR, "The third winter came.", "حلّ الشتاء الرابع."),
                new Pair(Language.EN, Language.FA, "Henry IV fled.", "هانری پنجم گریخت."),
                new Pair(Language.FR, Language.EN, "Douze ponts cédèrent.", "Thirteen bridges gave way."),
                new Pair(Language.EN, Language.FR, "It cost 7 million.", "Cela a coûté 7 euros."),
                new Pair(Language.EN, Language.FR, "On 5 May 2012 it ended.", "Il prit fin le 5 juin 2012."),
                new Pair(Language.FA, Language.EN, "در ۳ تیر ۱۳۹۳ پایان یافت.", "It ended on 25 June 2014."),
                new Pair(Language.EN, Language.AR, "It opens at 5 p.m.", "تُفتح الساعة 5 صباحاً."),
                new Pair(Language.EN, Language.FR, "In the 1980s it rained.", "Il a plu dans les années 1970."),
                new Pair(Language.EN, Language.AR, "A quarter of 48 trees fell.", "سقط ربع الأشجار."),
                new Pair(Language.EN, Language.FA, "Trees fell.", "۴۸ درخت افتاد."));
    }

    @Test
    void walkEachWayInWhichNumbersDiffer() {
        assertThat(misnumbered()).allSatisfy(pair -> assertThat(Checks.all().of(pair))
                .extracting(Finding::check)
                .contains(Check.NUM_MISMATCH));
    }

    @Test
    void walkEveryCheckThatReadsTexts() {
        assertThat(faulty().flatMap(pair -> Checks.all().of(pair).stream()).map(Finding::check))
                .containsAll(Arrays.stream(Check.values())
                        .filter(check -> check.reading().isPresent())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatAPersonCanRead(Language language) throws IOException {
        var text = new FindingText(messages(language));
        var ids = Arrays.stream(Check.values()).map(Check::id).toList();
        var shown = Arrays.stream(Check.values()).map(Check::shown);
        var found = Stream.concat(faulty(), misnumbered()).flatMap(p -> Checks.all().of(p).stream());
        assertThat(Stream.concat(shown, found)).hasSizeGreaterThan(80).allSatisfy(finding -> {
            var said = text.of(finding);
            assertThat(said).isNotBlank().doesNotContain("\uFFFC", "null", "{");
            assertThat(ids).noneMatch(said::contains);
            assertThat(QUOTED.matcher(said).results().map(MatchResult::group)).doesNotHaveDuplicates();
        });
    }

    @Test
    void quoteTheTextsBetweenIsolates() throws IOException {
        var text = new FindingText(messages(Language.EN));
        var finding =
                new Finding(Check.TERM_FORBIDDEN, Severity.ERROR, List.of("موصل", "مصل"), null, null, null, "mosul");
        assertThat(text.of(finding)).isEqualTo("The glossary forbids \u2068مصل\u2069. Write \u2068موصل\u2069.");
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
