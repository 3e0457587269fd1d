package org.dragoman.okapi;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.docx.WordNumberFormat;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;

/** The labels that Word shows before paragraphs (ECMA-376-1, 17.9). */
@Tag("plain")
class DocxLabelsTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** Each paragraph with the label of the item that it is. */
    private static List<String> read(String numbering, String body, String styles) {
        var file =
                Docx.of(((Consumer<XWPFDocument>) XWPFDocument::createNumbering).andThen(XWPFDocument::createStyles));
        var document = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
        file = Docx.withPart(file, "word/document.xml", document);
        file = Docx.withPart(file, "word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
        file = Docx.withPart(file, "word/styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
        return extract("a.docx", file).paragraphs().stream()
                .map(DocxLabelsTest::shown)
                .toList();
    }

    private static String shown(ExtractedParagraph paragraph) {
        var items = paragraph.enclosures().stream()
                .filter(Enclosure.Item.class::isInstance)
                .map(Enclosure.Item.class::cast)
                .toList();
        if (items.isEmpty()) {
            return paragraph.text();
        }
        var item = items.get(items.size() - 1);
        var label = item.label();
        return (label == null ? item.numbering() + " " + item.item() : label) + " | " + paragraph.text();
    }

    private static String list(String levels) {
        return "<w:abstractNum w:abstractNumId='4'>" + levels + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='4'/></w:num>";
    }

    private static String level(int level, String format, String text) {
        return level(level, format, text, "");
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    @Test
    void severalLevelsStandInOneLabel() {
        var levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "lowerLetter", "(%3)");
        assertThat(read(
                        list(levels),
                        item(1, 0, "A")
                                + item(1, 1, "B")
                                + item(1, 1, "C")
                                + item(1, 2, "D")
                                + item(1, 0, "E")
                                + item(1, 1, "F")
                                + item(1, 2, "G"),
                        ""))
                .containsExactly(
                        "FIGURES 1 | A", "1.1. | B", "1.2. | C", "(a) | D", "FIGURES 2 | E", "2.1. | F", "(a) | G");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, %1., 'FIGURES 3'",
        "decimal, %1), 3)",
        "decimalZero, %1., 03.",
        "lowerLetter, %1., LOWER_LETTERS 3",
        "upperLetter, %1), C)",
        "lowerRoman, %1., LOWER_ROMAN 3",
        "upperRoman, § %1, § III",
        "arabicAlpha, %1-, ت-",
        "arabicAbjad, %1-, ج-",
        "hebrew1, %1., ג.",
        "hebrew2, %1., ג.",
        "chicago, %1, ‡",
        "hindiVowels, %1, ग",
        "hindiConsonants, %1, इ",
        "hindiCounting, %1, तीन",
        "thaiLetters, %1, ค",
        "thaiCounting, %1, สาม",
        "vietnameseCounting, %1, ba",
        "ideographDigital, %1, 三",
        "ideographTraditional, %1, 丙",
        "ideographZodiac, %1, 寅",
        "ideographEnclosedCircle, %1, ㊂",
        "chineseCounting, %1, 三",
        "chineseLegalSimplified, %1, 叁",
        "japaneseLegal, %1, 参",
        "koreanDigital, %1, 삼",
        "ganada, %1, 다",
        "aiueoFullWidth, %1, ウ",
        "iroha, %1, ﾊ",
        "hindiNumbers, %1., ३.",
        "thaiNumbers, %1., ๓.",
        "russianLower, %1), в)",
        "decimalEnclosedCircle, %1, ③",
        "decimalFullWidth, %1, ３",
        "numberInDash, %1, - 3 -",
        "chicago, %1, ‡",
        "bullet, •, NONE 3",
        "unheardOf, %1), 3)"
    })
    void everyFormatOfNumbers(String format, String text, String label) {
        assertThat(read(list(level(0, format, text)), item(1, 0, "A") + item(1, 0, "B") + item(1, 0, "C"), ""))
                .element(2)
                .isEqualTo(label + " | C");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, Article %1., Article 2. B",
        "upperRoman, Chapter %1:, Chapter II: B",
        "cardinalText, %1., Two. B",
        "ordinalText, %1, Second B",
        "ordinal, %1, 2nd B"
    })
    void labelsInWordsArePartOfTheText(String format, String text, String shown) {
        assertThat(read(list(level(0, format, text)), item(1, 0, "A") + item(1, 0, "B"), ""))
                .element(1)
                .isEqualTo(shown);
    }

    @Test
    void wordsOfACountAreThoseOfTheLanguage() {
        assertThat(List.of(Language.EN, Language.FR, Language.AR, Language.FA).stream()
                        .map(language -> WordNumberFormat.of("cardinalText", 2, language))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Two Deux إثنان دو");
    }

    @Test
    void lettersBeginAgainDoubled() {
        assertThat(WordNumberFormat.of("lowerLetter", 28, Language.EN)).isEqualTo("bb");
        assertThat(read(
                        list("<w:lvl w:ilvl='0'><w:start w:val='28'/><w:numFmt w:val='lowerLetter'/>"
                                + "<w:lvlText w:val='%1.'/></w:lvl>"),
                        item(1, 0, "A"),
                        ""))
                .containsExactly("bb. | A");
    }

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, 27, aa",
        "chicago, 6, ††",
        "arabicAbjad, 11, ك",
        "arabicAlpha, 29, أأ",
        "hebrew1, 11, יא",
        "hebrew1, 15, טו",
        "hebrew2, 11, כ",
        "hebrew2, 23, תא",
        "ideographDigital, 10, 一〇",
        "chineseCounting, 11, 十一",
        "ideographZodiac, 13, 13",
        "hindiNumbers, 10, १०",
        "custom-001, 7, 007",
        "custom-0001, 12345, 12345",
        "custom-α, 2, β",
        "custom-Α, 25, ΑΑ",
        "custom-x, 2, 2",
        "decimalZero, 10, 10",
        "lowerLetter, 0, 0",
        "none, 0, ''"
    })
    void countsAsWordDoes(String format, int number, String shown) {
        assertThat(WordNumberFormat.of(format, number, Language.EN)).isEqualTo(shown);
    }

    /** As Word writes it: programs that do not know the format count in figures. */
    @Test
    void aFormatOfTheAuthorsOwnStandsBeforeItsFallback() {
        var level = "<w:lvl w:ilvl='0'><w:start w:val='9'/><mc:AlternateContent"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='w14'>"
                + "<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback>"
                + "<w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1.'/></w:lvl>";
        assertThat(read(list(level), item(1, 0, "A") + item(1, 0, "B"), "")).containsExactly("009. | A", "010. | B");
    }

    @Test
    void listsOfOneDefinitionCountTogetherUnlessTheyStartAnew() {
        var more = "<w:num w:numId='2'><w:abstractNumId w:val='4'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='4'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/>"
                + "</w:lvlOverride></w:num>";
        assertThat(read(
                        list(level(0, "decimal", "%1.")) + more,
                        item(1, 0, "A") + item(2, 0, "B") + item(3, 0, "C") + item(3, 0, "D"),
                        ""))
                .containsExactly("FIGURES 1 | A", "FIGURES 2 | B", "FIGURES 7 | C", "FIGURES 8 | D");
    }

    @Test
    void aListMayHaveALevelOfItsOwn() {
        var own = "<w:num w:numId='2'><w:abstractNumId w:val='4'/><w:lvlOverride w:ilvl='0'>"
                + level(0, "upperRoman", "%1)") + "</w:lvlOverride></w:num>";
        assertThat(read(list(level(0, "decimal", "%1.")) + own, item(2, 0, "A"), ""))
                .containsExactly("I) | A");
    }

    @ParameterizedTest
    @CsvSource({"'', 1.2.1", "'<w:lvlRestart w:val=\"0\"/>', 1.2.2", "'<w:lvlRestart w:val=\"1\"/>', 1.2.2"})
    void deeperLevelsRestartAsTheySay(String restart, String last) {
        var levels =
                level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3", restart);
        var body = item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C") + item(1, 1, "X") + item(1, 2, "D");
        assertThat(read(list(levels), body, "")).last().isEqualTo(last + " | D");
    }

    @Test
    void legalLevelsShowFiguresOnly() {
        var levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>");
        assertThat(read(list(levels), item(1, 0, "A") + item(1, 1, "B"), ""))
                .containsExactly("UPPER_ROMAN 1 | A", "1.1. | B");
    }

    @Test
    void headingsBearTheLabelsOfTheirStyles() {
        var levels = level(0, "decimal", "%1.", "<w:pStyle w:val='H1'/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>");
        var numbered = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
        var styles = "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/>" + numbered + "</w:style>"
                + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/>" + numbered + "</w:style>";
        assertThat(read(
                        list(levels),
                        styled("H1", "A")
                                + styled("H2", "B")
                                + styled("H2", "C")
                                + styled("H1", "D")
                                + styled("H2", "E"),
                        styles))
                .containsExactly("1. A", "1.1 B", "1.2 C", "2. D", "2.1 E");
    }

    @Test
    void aDefinitionMayStandInAStyle() {
        var linked = "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/>" + level(0, "decimal", "%1)")
                + "</w:abstractNum><w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='L'/></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='2'/></w:num>";
        assertThat(read(linked, item(1, 0, "A"), "")).containsExactly("1) | A");
    }

    @Test
    void aLabelWithoutTextIsNone() {
        assertThat(read(list(level(0, "none", "")), item(1, 0, "A"), "")).containsExactly("A");
        var hidden = "<w:lvl w:ilvl='0'><w:lvlText w:val='%1.'/><w:rPr><w:vanish/></w:rPr></w:lvl>";
        assertThat(read(list(hidden), item(1, 0, "A"), "")).containsExactly("A");
    }

    @Test
    void aListThatAParagraphLeavesCountsOn() {
        var left = "<w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>B</w:t></w:r></w:p>";
        assertThat(read(list(level(0, "decimal", "%1.")), item(1, 0, "A") + left + item(1, 0, "C"), ""))
                .containsExactly("FIGURES 1 | A", "B", "FIGURES 2 | C");
    }
}
