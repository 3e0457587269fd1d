package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.Translations;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.docx.WordXml.word;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class TranslatedDocxTest {
    /** What is made anew, or says direction and language, or was there for changes and remarks only. */
    private static final Set<String> CHANGED = Set.of(
            "r",
            "t",
            "rPr",
            "bidi",
            "bidiVisual",
            "tab",
            "br",
            "delText",
            "ins",
            "del",
            "moveTo",
            "proofErr",
            "rPrChange",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference");

    static Stream<Arguments> files() {
        return WordFiles.all().entrySet().stream().flatMap(file -> Arrays.stream(Language.values())
                .filter(target -> target != file.getValue().language())
                .map(target -> Arguments.of(file.getKey(), file.getValue(), target)));
    }

    private static UploadedFile merged(UploadedFile upload, Language target) {
        return merged(upload, target, translated(upload, target));
    }

    private static UploadedFile merged(UploadedFile upload, Language target, List<TranslatedParagraph> translated) {
        return new OkapiMerge().merged(upload, translated, target);
    }

    private static List<TranslatedParagraph> translated(UploadedFile upload, Language target) {
        return Translations.of(new OkapiExtraction().extract(upload), text -> Foreign.text(text, target));
    }

    private static Map<String, byte[]> parts(UploadedFile file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Element root(UploadedFile file, String part) throws IOException {
        var tree = XmlTree.read(parts(file).get(part));
        WordXml.normalize(tree);
        return tree.getDocumentElement();
    }

    /** Every element that is no run, with its attributes, in the order of the part. */
    private static List<String> structure(UploadedFile file, String part) throws IOException {
        var root = root(file, part);
        XmlTree.all(root, word("del")).forEach(XmlTree::remove);
        return XmlTree.all(root, e -> true).stream()
                .filter(e -> e.getParentNode() instanceof Element parent
                        && !parent.getTagName().equals("w:rPr"))
                .filter(e -> !CHANGED.contains(e.getLocalName()))
                .map(TranslatedDocxTest::line)
                .filter(line -> !line.equals("w:pPr"))
                .toList();
    }

    private static String line(Element element) {
        var line = new StringBuilder(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().matches("xmlns.*|descr|title|w:rsid.*")) {
                line.append(' ').append(attribute);
            }
        }
        return line.toString();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void hasTheElementsOfTheUploadedDocument(String name, UploadedFile upload, Language target) throws IOException {
        var merged = merged(upload, target);
        for (var part : parts(upload).keySet()) {
            if (part.matches("word/(document|footnotes|header\\d|footer\\d)\\.xml")) {
                assertThat(structure(merged, part)).as(part).isEqualTo(structure(upload, part));
            } else if (part.matches("word/(_rels/.*|numbering\\.xml|media/.*)|_rels/.*|\\[.*")) {
                assertThat(parts(merged).get(part))
                        .as(part)
                        .isEqualTo(parts(upload).get(part));
            }
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void saysAllOfTheTranslationAndNothingOfTheSource(String name, UploadedFile upload, Language target)
            throws IOException {
        var merged = merged(upload, target);
        var read = new OkapiExtraction().extract(upload);
        assertThat(new OkapiExtraction().extract(merged).paragraphs())
                .filteredOn(p -> !p.plainText().isEmpty())
                .extracting(p -> p.plainText())
                .isEqualTo(read.paragraphs().stream()
                        .map(p -> Foreign.text(p.plainText(), target))
                        .filter(text -> !text.isEmpty())
                        .toList());
        var said = new ArrayList<String>();
        for (var part : parts(merged).entrySet()) {
            if (part.getKey().matches("word/[a-z0-9]+\\.xml|docProps/core\\.xml")) {
                XmlTree.all(XmlTree.read(part.getValue()), e -> e.getTagName().matches("w:(t|delText)|dc:.*")).stream()
                        .map(Element::getTextContent)
                        .forEach(said::add);
            }
        }
        var words = read.paragraphs().stream().map(p -> p.plainText()).collect(Collectors.joining(" "));
        assertThat(Foreign.holdsNone(String.join(" ", said), Foreign.words(words + " never secret gone Confidential")))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void runsAsItsLanguage(String name, UploadedFile upload, Language target) throws IOException {
        var root = root(merged(upload, target), "word/document.xml");
        if (target.isRightToLeft()) {
            assertThat(XmlTree.all(root, word("p"))).allMatch(p -> WordXml.child(p, WordXml.W, "pPr")
                    .filter(properties -> WordXml.isOn(properties, "bidi"))
                    .isPresent());
            assertThat(XmlTree.all(root, word("tbl"))).hasSameSizeAs(XmlTree.all(root, word("bidiVisual")));
        } else {
            assertThat(XmlTree.all(root, word("pPr"))).noneMatch(properties -> WordXml.isOn(properties, "bidi"));
            assertThat(XmlTree.all(root, word("bidiVisual"))).isEmpty();
        }
        assertThat(XmlTree.all(root, word("lang"))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void opensAndIsTheSameBytesEachTime(String name, UploadedFile upload, Language target) throws IOException {
        var merged = merged(upload, target);
        assertThat(merged(upload, target).content()).isEqualTo(merged.content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(merged.content()))) {
            assertThat(document.getBodyElements()).isNotEmpty();
        }
    }

    private static String body(String xml, Language target, String... translations) throws IOException {
        var upload = new UploadedFile("a.docx", Docx.ofBody(xml), EN);
        var inOrder = List.of(translations).iterator();
        var translated =
                Translations.of("Another title", new OkapiExtraction().extract(upload), text -> inOrder.next());
        var written =
                new String(parts(merged(upload, target, translated)).get("word/document.xml"), StandardCharsets.UTF_8);
        return written.replaceFirst("(?s).*<w:body>", "")
                .replaceFirst("(?s)</w:body>.*", "")
                .replaceAll("<w:lang [^>]*/>| xml:space=\"preserve\"", "")
                .replace("<w:rPr/>", "")
                .replace("<w:rPr></w:rPr>", "");
    }

    @Test
    void wordsLookLikeThoseBetweenTheSameCodes() throws IOException {
        assertThat(body(
                        "<w:p><w:r><w:t xml:space='preserve'>The </w:t></w:r><w:r><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr>"
                                + "<w:t>red</w:t></w:r><w:r><w:t xml:space='preserve'> boat</w:t></w:r></w:p>",
                        FR,
                        "Titre",
                        "Le bateau <1>rouge</1>."))
                .isEqualTo("<w:p><w:r><w:t>Le bateau </w:t></w:r><w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr>"
                        + "<w:t>rouge</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>");
    }

    @Test
    void arabicWordsAreBoldByTheirOwnProperty() throws IOException {
        assertThat(body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Danger</w:t></w:r></w:p>", AR, "عنوان", "خطر"))
                .isEqualTo("<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr>"
                        + "<w:t>خطر</w:t></w:r></w:p>");
    }

    @Test
    void aFieldStaysWhereItsResultIsShown() throws IOException {
        var field = "<w:p><w:r><w:t xml:space='preserve'>See table </w:t></w:r>"
                + "<w:fldSimple w:instr='REF t \\h'><w:r><w:t>4</w:t></w:r></w:fldSimple>"
                + "<w:r><w:t xml:space='preserve'> and page </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText>PAGEREF t</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        assertThat(body(field, FR, "Titre", "À la page 12, tableau 4"))
                .containsSubsequence(
                        "À la page ", "begin", "PAGEREF t", "separate", "<w:t>12</w:t>", "end", ", tableau ", "4");
    }

    @Test
    void trackedChangesAreAcceptedAndHiddenTextIsGone() throws IOException {
        assertThat(body(
                        "<w:p><w:r><w:t xml:space='preserve'>We </w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>reject</w:delText></w:r>"
                                + "</w:del><w:ins w:id='2' w:author='a'><w:r><w:t>accept</w:t></w:r></w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never</w:t></w:r><w:r><w:t xml:space='preserve'> it.</w:t></w:r></w:p>",
                        FA,
                        "عنوان",
                        "می‌پذیریم."))
                .contains("می‌پذیریم.")
                .doesNotContain("never", "reject", "w:ins", "w:del");
    }

    @Test
    void anEquationStaysWhereItIsRead() throws IOException {
        assertThat(body(
                        "<w:p><w:r><w:t xml:space='preserve'>With </w:t></w:r><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
                                + "<w:r><w:t xml:space='preserve'> as the sum.</w:t></w:r></w:p>",
                        FR,
                        "Titre",
                        "La somme est x+y ici."))
                .contains("La somme est ", "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>", " ici.");
    }
}
