package org.dragoman.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.dragoman.language.Language;
import org.dragoman.okapi.Documents;
import org.dragoman.rendering.QuotationMarks;
import org.dragoman.rendering.RenderedDocument;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents for Word, as Apache POI and Dragoman itself read them. */
@Tag("plain")
class DocxFormatTest {
    private static final Map<String, byte[]> FILES = printed();

    private static Map<String, byte[]> printed() {
        return new DocxFormat(Everything.words())
                .print(Everything.IMPRINT, Everything.lines())
                .collect(Collectors.toMap(PrintedFile::name, PrintedFile::content));
    }

    private static XWPFDocument opened(String name) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILES.get(name)));
    }

    /** What Word has no words for is written with those that it has. */
    private static String asWordHasIt(String html, Language language) {
        var outer = QuotationMarks.of(language, 0);
        var inner = QuotationMarks.of(language, 1);
        return html.replaceAll("<(/?)h3>", "<$1h2>")
                .replaceAll("<(/?)h4>", "<$1h3>")
                .replaceAll("<(/?)del>", "<$1s>")
                .replaceAll("<(/?)ins>", "<$1u>")
                .replaceAll("<(/?)(?:var|cite|dfn)>", "<$1em>")
                .replaceAll("</?(?:small|kbd|code|samp|span|figure|dl)\\b[^>]*>", "")
                .replaceAll("<q>([^<]*)</q>", inner.before() + "$1" + inner.after())
                .replaceAll("<q>([^<]*)</q>", outer.before() + "$1" + outer.after())
                .replaceAll("<abbr title=\"([^\"]*)\">([^<]*)</abbr>", "$2 ($1)")
                .replaceAll("<bdi>", language.isRightToLeft() ? "<bdi dir=\"ltr\">" : "<bdi dir=\"rtl\">")
                .replaceAll("<table>(<caption>.*?</caption>)", "$1<table>")
                .replaceAll("<(/?)(?:caption|dt|dd|figcaption|pre)>", "<$1p>")
                .replaceAll("(<a href=\"http[^>]*>)(.*?)</a>", "$1<u>$2</u></a>")
                .replaceFirst("<em>(.*?)</em></h2>", "<em><strong>$1</strong></em></h2>")
                .replace("<br>    ", "<br>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadBackAsItWasWritten(Language language) {
        var file = new UploadedFile("a.docx", FILES.get("statement." + language + ".docx"), language);
        var read = RenderedDocument.of(Documents.read(file), language);
        assertThat(read.html()).isEqualTo(asWordHasIt(Everything.in(language).html(), language));
    }

    @Test
    void isValid() throws IOException {
        for (var name : FILES.keySet()) {
            try (var document = opened(name)) {
                List<XmlError> errors = new ArrayList<>();
                document.getDocument().validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(name).isEmpty();
            }
        }
    }

    @Test
    void hasTheSameBytesEveryTime() {
        printed().forEach((name, content) -> assertThat(content).as(name).isEqualTo(FILES.get(name)));
    }

    @Test
    void turnsOnlyWhatRunsFromRightToLeft() throws IOException {
        try (var document = opened("statement.ar.docx")) {
            var runs = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> !run.text().isBlank() && run.getCTR().sizeOfFootnoteReferenceArray() == 0)
                    .toList();
            var turned = runs.stream()
                    .filter(run -> run.getCTR().getRPr().sizeOfRtlArray() > 0)
                    .map(run -> run.text())
                    .toList();
            var others = runs.stream().map(run -> run.text()).filter(text -> !turned.contains(text));
            assertThat(turned).noneMatch(text -> text.matches(".*[A-Za-z].*"));
            assertThat(others)
                    .noneMatch(text -> text.matches(".*\\p{IsArabic}.*"))
                    .contains("UNHCR", "COVID-19");
        }
    }

    @Test
    void hasTheStylesThatWordKnows() throws IOException {
        try (var document = opened("statement.en.docx")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "ListParagraph", "Quote", "Caption", "Term");
            assertThat(document.getFootnotes()).anyMatch(note -> note.getParagraphs().stream()
                    .anyMatch(paragraph -> paragraph.getText().contains("UNHCR, Report")));
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Report on the water of Nineveh, 2026");
            assertThat(document.getFooterList().get(0).getText())
                    .contains("The Organisation · Edition 3/2026 · 21 March 2026");
        }
    }

    @Test
    void setsAllLanguagesSideBySide() throws IOException {
        try (var document = opened("parallel.docx")) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("English", "Français", "العربية", "فارسی");
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "Report on the water of Nineveh, 2026",
                            "Rapport sur l’eau de Ninive, 2026",
                            "تقرير عن مياه نينوى، 2026",
                            "گزارش آب نینوا، ۲۰۲۶");
            assertThat(table.getRow(1)
                            .getCell(2)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .isSetBidi())
                    .isTrue();
        }
    }
}
