package org.dragoman.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for other programs, as readers of others take it. */
@Tag("plain")
class ExchangeFormatsTest {

    private static byte[] only(Format format) {
        var files = format.print(Everything.IMPRINT, Everything.lines()).toList();
        assertThat(files).hasSize(1);
        return files.get(0).content();
    }

    private static List<String> plain(Language language) {
        return Everything.lines().stream()
                .map(line ->
                        Content.plain(Content.of(line.wordings().get(language).markup())))
                .toList();
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void xliffIsReadByOkapi() {
        var files =
                new XliffFormat().print(Everything.IMPRINT, Everything.lines()).toList();
        assertThat(files).extracting(PrintedFile::name).containsExactly("en-fr.xlf", "en-ar.xlf", "en-fa.xlf");
        for (var file : files) {
            var target = Language.ofTag(file.name().substring(3, 5)).orElseThrow();
            assertThat(new String(file.content(), StandardCharsets.UTF_8))
                    .contains("version=\"2.1\"", "trgLang=\"" + target + "\"", "trgDir=\"" + target.direction() + "\"");
            List<String> sources = new ArrayList<>();
            List<String> targets = new ArrayList<>();
            try (var reader = new XLIFFReader()) {
                reader.open(new ByteArrayInputStream(file.content()));
                while (reader.hasNext()) {
                    var event = reader.next();
                    if (event.isUnit()) {
                        take(event.getUnit(), sources, targets);
                    }
                }
            }
            assertThat(sources).isEqualTo(withoutBreaks(plain(Language.EN)));
            assertThat(targets).isEqualTo(withoutBreaks(plain(target)));
        }
    }

    private static void take(Unit unit, List<String> sources, List<String> targets) {
        sources.add(text(unit.getSegment(0).getSource()));
        targets.add(text(unit.getSegment(0).getTarget()));
    }

    private static String text(Fragment fragment) {
        return fragment.getPlainText();
    }

    private static List<String> withoutBreaks(List<String> texts) {
        return texts.stream().map(text -> text.replace("\n", "")).toList();
    }

    @Test
    void tmxIsReadByOkapi() {
        var tmx = new String(only(new TmxFormat()), StandardCharsets.UTF_8);
        for (var target : List.of(Language.FR, Language.AR, Language.FA)) {
            List<String> sources = new ArrayList<>();
            List<String> targets = new ArrayList<>();
            var locale = LocaleId.fromString(target.tag());
            try (var filter = new TmxFilter()) {
                filter.open(new RawDocument(tmx, LocaleId.ENGLISH, locale));
                filter.forEachRemaining(event -> {
                    if (event.isTextUnit()) {
                        var unit = event.getTextUnit();
                        sources.add(unit.getSource().getFirstContent().getText());
                        targets.add(unit.getTarget(locale).getFirstContent().getText());
                    }
                });
            }
            assertThat(sources).isEqualTo(withoutBreaks(plain(Language.EN)));
            assertThat(targets).isEqualTo(withoutBreaks(plain(target)));
        }
    }

    @Test
    void teiLinksEachSentenceWithItsCounterparts() throws Exception {
        var document = parsed(only(new TeiFormat()));
        var sentences = new HashMap<String, String>();
        for (var sentence : elements(document.getElementsByTagName("s"))) {
            sentences.put(sentence.getAttribute("xml:id"), sentence.getTextContent());
        }
        var linked = new TreeSet<String>();
        for (var link : elements(document.getElementsByTagName("link"))) {
            var ids = Arrays.stream(link.getAttribute("target").split(" "))
                    .map(target -> target.substring(1))
                    .toList();
            assertThat(ids).hasSize(4).allMatch(sentences::containsKey);
            linked.addAll(ids);
        }
        assertThat(linked).isEqualTo(new TreeSet<>(sentences.keySet()));
        assertThat(sentences.get("fa.s3")).isEqualTo("چه شد");
        var inside = elements(document.getElementsByTagName("ref")).stream()
                .map(reference -> reference.getAttribute("target"))
                .filter(target -> target.startsWith("#"));
        assertThat(inside).isNotEmpty().allMatch(target -> sentences.containsKey(target.substring(1)));
    }

    @Test
    void theBundleHoldsWhatIsSealed() throws IOException {
        var files = List.of(
                PrintedFile.ofText("index.html", "text/html", "<p>"),
                PrintedFile.ofText("manifest.json", "application/json", "{}"));
        var bundle = EditionBundle.of(files);
        assertThat(EditionBundle.of(files).content()).isEqualTo(bundle.content());
        Map<String, byte[]> held = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                held.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(held.keySet()).containsExactlyInAnyOrder("index.html", "manifest.json");
        assertThat(held.get("index.html")).isEqualTo(files.get(0).content());
    }

    @Test
    void saysWhatEachFileIs() {
        var words = BundleTexts.of(Language.EN);
        assertThat(List.of("statement.fa.pdf", "manifest.json", "edition.tei.xml", "manifest.sig").stream()
                        .map(name -> FileKind.of(name, words))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "Pages for print (PDF)",
                        "Signed list of files",
                        "Aligned texts for archives (TEI)",
                        "Signature");
        assertThat(FileKind.of("a.exe", words)).isEmpty();
    }
}
