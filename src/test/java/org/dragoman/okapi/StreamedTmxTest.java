package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TmxRemarks;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.memory.UnitProvenance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class StreamedTmxTest {
    private static final String HEAD = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>";
    private static final String FOOT = "</body></tmx>";

    private final StreamedTmx tmx = new StreamedTmx();

    /** Codes as TMX 1.4b, section 3, tells them apart: pairs, halves without a partner in the segment, single ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <1>b</1> c | a <bpt i=\"1\" x=\"1\">&lt;1></bpt>b<ept i=\"1\">&lt;/1></ept> c",
                "a <1>b | a <it pos=\"begin\" x=\"1\">&lt;1></it>b",
                "b</1> c | b<it pos=\"end\" x=\"1\">&lt;/1></it> c",
                "a <2/> b | a <ph x=\"2\">&lt;2/></ph> b",
                "</1>a<1> | <it pos=\"end\" x=\"1\">&lt;/1></it>a<it pos=\"begin\" x=\"1\">&lt;1></it>",
                "<1><2>a</1></2> | <bpt i=\"2\" x=\"1\">&lt;1></bpt><bpt i=\"1\" x=\"2\">&lt;2></bpt>a"
                        + "<ept i=\"2\">&lt;/1></ept><ept i=\"1\">&lt;/2></ept>",
                "<1>a<1>b</1> | <it pos=\"begin\" x=\"1\">&lt;1></it>a<bpt i=\"1\" x=\"1\">&lt;1></bpt>b"
                        + "<ept i=\"1\">&lt;/1></ept>",
            })
    void writesEachCodeAsWhatItIs(String text, String segment) {
        var written = write(unit(text)).replace("&gt;", ">");
        // Pairs are numbered in the order in which they close; only that two halves have the same number counts.
        assertThat(shape(written)).contains(shape("<seg>" + segment + "</seg>"));
        assertThat(read(write(unit(text))).get(0).source()).isEqualTo(text);
    }

    private static String shape(String xml) {
        return xml.replaceAll("(<[be]pt) i=\"\\d+\"", "$1");
    }

    @Test
    void neverWritesAHalfOfAPair() {
        for (var text : List.of("<1>a", "a</1>", "</1><1>", "<1><1></1>", "<3>x</4>", "<1>a</1></1>")) {
            var written = write(unit(text));
            assertThat(written.split("<bpt ", -1)).as(text).hasSameSizeAs(written.split("<ept ", -1));
        }
    }

    @Test
    void bringsBackAllThatItWrote() {
        var making = new UnitProvenance(
                Instant.parse("2026-03-01T10:20:30Z"), "sami", "harbour & co", "The one before.", "The <one> after.");
        var units = List.of(
                new TranslationUnit(EN, AR, "Tom & <1>Jerry</1>\n“x” < y", "توم و<1>جيري</1>", making),
                new TranslationUnit(EN, AR, "Only \uD83D\uDE00 and \u200F", "فقط", UnitProvenance.UNKNOWN));
        var file = new ByteArrayOutputStream();
        tmx.write(EN, AR, units.stream(), file);
        assertThat(read(file.toString(UTF_8))).isEqualTo(units);
    }

    /** TMX 1.4b, section 3: what a tool does not use it hands on. */
    @Test
    void handsOnWhatItDoesNotUse() {
        var unit =
                "<tu creationdate=\"20240131T235900Z\" creationid=\"ana\" tuid=\"7&amp;8\" changeid=\"bo\" usagecount=\"3\">"
                        + "<note>Ask &lt;legal&gt;</note><prop type=\"x-origin\">gates</prop><prop type=\"x-client\">port</prop>"
                        + "<tuv xml:lang=\"en\"><seg>a <bpt i=\"1\" x=\"1\">&lt;b></bpt>b<ept i=\"1\">&lt;/b></ept> <ph x=\"2\">&lt;br/></ph></seg></tuv>"
                        + "<tuv xml:lang=\"fr\"><seg><it pos=\"begin\" x=\"1\">{\\b</it>c</seg></tuv></tu>";
        var file = new ByteArrayOutputStream();
        tmx.write(EN, FR, read(HEAD + unit + FOOT).stream(), file);
        assertThat(file.toString(UTF_8).replace("&gt;", ">")).contains(unit.replace("&gt;", ">"));
    }

    @Test
    void takesTheMakerOfATextForThatOfItsUnit() {
        var file = HEAD + "<tu>" + tuv("en", "A.")
                + "<tuv xml:lang=\"fr\" changedate=\"20240131T235900Z\" changeid=\"Ana\">"
                + "<prop type=\"x-mt\">no</prop><seg>A !</seg></tuv></tu>" + FOOT;
        assertThat(read(file).get(0).making())
                .isEqualTo(new UnitProvenance(Instant.parse("2024-01-31T23:59:00Z"), "Ana", null, null, null));
        assertThat(read(file).get(0).remarks().properties()).containsExactly(new TmxRemarks.Property("x-mt", "no"));
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(read(write(unit("a\u0001b\uD800c\uFFFFd"))).get(0).source()).isEqualTo("abcd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <hi>b</hi> c | a <1>b</1> c",
                "a <hi x=\"4\">b <hi>c</hi></hi> | a <4>b <1>c</1></4>",
                "a <it pos=\"begin\">&lt;b></it>b | a <1>b",
                "a<it pos=\"end\">&lt;/b></it> b | a</1> b",
                "a <ph>&lt;br/></ph><ph>&lt;br/></ph>b | a <1/><2/>b",
                "a <bpt i=\"3\">{<sub>note</sub></bpt>b<ept i=\"3\">}</ept> | a <3>b</3>",
                "a <ut>x</ut> b | a <1/> b",
                "<![CDATA[a < b]]> &amp; c | a < b & c"
            })
    void readsTheInlineElementsOfOthers(String segment, String text) {
        assertThat(read(HEAD + tu("en", segment, "fr", "x") + FOOT).get(0).source())
                .isEqualTo(text);
    }

    /** TMX 1.4b, section 3: codes are elements; whatever is typed is text, also where it looks like a token of ours. */
    @Test
    void keepsWordsThatLookLikeTokens() {
        var segment =
                "Type &lt;1&gt;t&lt;/1&gt; or &lt;2/&gt;, <bpt i=\"1\" x=\"1\">{b}</bpt>not<ept i=\"1\">{/b}</ept> this";
        var unit = read(HEAD
                        + tu("en", segment, "fr", "Non <bpt i=\"1\" x=\"1\">{b}</bpt>ceci<ept i=\"1\">{/b}</ept>")
                        + FOOT)
                .get(0);
        assertThat(unit.source()).isEqualTo("Type <1>t</1> or <2/>, <3>not</3> this");
        assertThat(unit.target()).isEqualTo("Non <3>ceci</3>");
        var written = write(unit);
        assertThat(written.replace(">", "&gt;"))
                .contains(segment.replace("x=\"1\"", "x=\"3\"").replace(">", "&gt;"));
        assertThat(read(written)).containsExactly(unit);
    }

    @Test
    void givesEachTextInAnotherLanguageAndTellsOfThosePassedOver() {
        var passed = new ArrayList<String>();
        var file = "<tmx version=\"1.4\"><header srclang=\"*all*\"/><body><tu srclang=\"de\">" + tuv("de", "Hafen")
                + tuv("fr-CA", "Port") + tuv("fr-FR", "Havre") + tuv("fa", "بندر") + tuv("ku", "bender") + "</tu>"
                + FOOT;
        assertThat(read(file, passed))
                .extracting(u -> u.sourceLanguage() + " " + u.source() + " " + u.targetLanguage() + " " + u.target())
                .containsExactly("fr Port fa بندر");
        assertThat(passed).containsExactly("de", "ku");
    }

    @Test
    void takesAllTextsOfALanguage() {
        var file = HEAD + "<tu>" + tuv("en", "Harbour") + tuv("fr-CA", "Port") + tuv("fr-FR", "Havre") + "</tu>" + FOOT;
        assertThat(read(file)).extracting(TranslationUnit::target).containsExactly("Port", "Havre");
    }

    @Test
    void readsWhatOtherToolsSayOfAPair() {
        var file = HEAD + "<tu creationdate=\"20240131T235900Z\" creationid=\"Ana\"><prop type=\"prev\">A.</prop>"
                + "<prop type=\"next\">C.</prop><prop type=\"file\">b.txt</prop><prop type=\"other\">x</prop>"
                + tuv("en", "B.") + tuv("fr", "B !") + "</tu><tu creationdate=\"yesterday\">" + tuv("en", "D.")
                + tuv("fr", "D !") + "</tu>" + FOOT;
        assertThat(read(file))
                .extracting(TranslationUnit::making)
                .containsExactly(
                        new UnitProvenance(Instant.parse("2024-01-31T23:59:00Z"), "Ana", "b.txt", "A.", "C."),
                        UnitProvenance.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<html/>", HEAD, HEAD + "<tu>", HEAD + "<tu><tuv xml:lang=\"en\"><seg>a"})
    void refusesWhatIsNoWholeTmx(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Tmx.Unreadable.class);
    }

    /** A file without end: it is read only as far as it is asked for. */
    @Test
    void readsWithoutHoldingTheFile() {
        var parts = new AtomicInteger();
        var endless = new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                var part = parts.getAndIncrement() == 0 ? HEAD : tu("en", "a", "fr", "b");
                return new ByteArrayInputStream(part.getBytes(UTF_8));
            }
        };
        var enough = new IllegalStateException("enough");
        assertThatThrownBy(() -> tmx.read(new SequenceInputStream(endless), new Collector(new ArrayList<>()) {
                    @Override
                    public void take(TranslationUnit unit) {
                        super.take(unit);
                        if (units.size() == 100) {
                            throw enough;
                        }
                    }
                }))
                .isSameAs(enough);
        assertThat(parts.get()).isLessThan(1000);
    }

    /** The first bytes are out long before the last unit is asked for. */
    @Test
    void writesWhileItReads() {
        var file = new ByteArrayOutputStream();
        var seen = new ArrayList<Integer>();
        tmx.write(
                EN,
                FR,
                IntStream.range(0, 10_000).mapToObj(i -> unit("Sentence " + i)).peek(u -> seen.add(file.size())),
                file);
        int waiting = IntStream.range(0, seen.size())
                .map(i -> i * (file.size() / 10_000) - seen.get(i))
                .max()
                .orElseThrow();
        assertThat(waiting).isLessThan(100_000);
        assertThat(file.size()).isGreaterThan(500_000);
    }

    private static TranslationUnit unit(String text) {
        return new TranslationUnit(EN, FR, text, "x", UnitProvenance.UNKNOWN);
    }

    private String write(TranslationUnit unit) {
        var file = new ByteArrayOutputStream();
        tmx.write(EN, FR, Stream.of(unit), file);
        return file.toString(UTF_8);
    }

    private static String tu(String from, String text, String to, String other) {
        return "<tu>" + tuv(from, text) + tuv(to, other) + "</tu>";
    }

    private static String tuv(String language, String text) {
        return "<tuv xml:lang=\"" + language + "\"><seg>" + text + "</seg></tuv>";
    }

    private List<TranslationUnit> read(String file) {
        return read(file, new ArrayList<>());
    }

    private List<TranslationUnit> read(String file, List<String> passed) {
        var collector = new Collector(passed);
        tmx.read(new ByteArrayInputStream(file.getBytes(UTF_8)), collector);
        return collector.units;
    }

    private static class Collector implements Tmx.Taker {
        final List<TranslationUnit> units = new ArrayList<>();
        private final List<String> passed;

        Collector(List<String> passed) {
            this.passed = passed;
        }

        @Override
        public void take(TranslationUnit unit) {
            units.add(unit);
        }

        @Override
        public void passOver(String language) {
            passed.add(language);
        }
    }
}
