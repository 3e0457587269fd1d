package org.dragoman.rendering;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.okapi.Documents;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;

/** Words of another language keep that they are, in the formats that can say it. */
@Tag("plain")
class ForeignWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p>A <span lang=de>Zeitgeist der Zeit</span>. | <p>A <span lang="de">Zeitgeist der Zeit</span>.</p>
            <p>He said <q lang=ar dir=rtl>السلام عليكم</q>. | <p>He said <span lang="ar" dir="rtl"><bdi dir="rtl"><q>السلام عليكم</q></bdi></span>.</p>
            <p>He said <i xml:lang='ar'>السلام</i>. | <p>He said <span lang="ar" dir="rtl"><em>السلام</em></span>.</p>
            <p lang=fr-CA>Je me souviens. | <p><span lang="fr-CA">Je me souviens.</span></p>
            <div lang=fr><p>Un.<p>Deux <b lang=en>two</b>.</div> | <p><span lang="fr">Un.</span></p><p><span lang="fr">Deux <strong>two</strong>.</span></p>
            <html lang=de><body lang=de><p>One.</body> | <p>One.</p>
            <p lang=en-US>A <b lang=en>b</b> <i lang=''>c</i> <i lang=und>d</i> <i lang='!'>e</i>. | <p>A <strong>b</strong> <em>c</em> <em>d</em> <em>e</em>.</p>
            <p>A <span lang=de></span> b. | <p>A b.</p>
            <p>A <span lang=ar>Salam</span> b. | <p>A Salam b.</p>
            """)
    void inHtml(String page, String shown) {
        assertThat(RenderedDocument.of("a.html", page, Language.EN).html()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Zeitgeist, '<span lang=\"de\">Zeitgeist</span>'",
        "FR, l’esprit du temps, '<span lang=\"de\">l’esprit du temps</span>'",
        "AR, Zeitgeist, '<span lang=\"de\" dir=\"ltr\">Zeitgeist</span>'",
        "AR, روح العصر, روح العصر"
    })
    void inATranslation(Language language, String words, String shown) {
        var foreign = new Inline.Foreign("de");
        var codes = List.of(new InlineCode(1, OPENING, foreign), new InlineCode(1, CLOSING, foreign));
        assertThat(new InlineWording(codes, new InlineHtml(language, NoteNumbers.none())).next("<1>" + words + "</1>"))
                .isEqualTo(shown);
        assertThat(new InlineWording(codes, new InlinePlain(language, NoteNumbers.none())).next("<1>" + words + "</1>"))
                .isEqualTo(words);
    }

    private static final String LONG =
            "The workers of the harbour have asked for safe machines, for fair wages and bread.";

    private static String run(String language, String text) {
        return "<w:r><w:rPr>" + (language.isEmpty() ? "" : "<w:lang " + language + "/>")
                + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String word(String... runs) {
        var body = "<w:p>" + run("", LONG) + "</w:p><w:p>" + String.join("", runs) + "</w:p>";
        return RenderedDocument.of(Documents.read(Documents.docx(body, "", "")), Language.EN)
                .html()
                .replace("<p>" + LONG + "</p>", "");
    }

    @Test
    void inWord() {
        assertThat(word(run("", "He said "), run("w:val='fr-FR'", "je me souviens"), run("w:val='en-GB'", ".")))
                .isEqualTo("<p>He said <span lang=\"fr-FR\">je me souviens</span>.</p>");
        assertThat(word(
                        run("", "He said "),
                        run("w:val='fr-FR'", "je "),
                        run("w:val='fr-FR' w:eastAsia='ja-JP'", "me souviens"),
                        run("", " often.")))
                .isEqualTo("<p>He said <span lang=\"fr-FR\">je me souviens</span> often.</p>");
        assertThat(word(run("", "He said "), run("w:val='fr-FR' w:bidi='ar-SA'", "السلام عليكم"), run("", ".")))
                .isEqualTo("<p>He said <span lang=\"ar-SA\" dir=\"rtl\">السلام عليكم</span>.</p>");
    }

    /** What a keyboard leaves behind is no quotation. */
    @Test
    void wordIsNotAlwaysBelieved() {
        assertThat(word(run("", "The har"), run("w:val='fr-FR'", "bour is clo"), run("", "sed.")))
                .isEqualTo("<p>The harbour is closed.</p>");
        assertThat(word(
                        run("", "The harbour"),
                        run("w:val='fr-FR'", " is"),
                        run("w:val='de-DE'", ", "),
                        run("", "shut.")))
                .isEqualTo("<p>The harbour is, shut.</p>");
        var body = "<w:p>" + run("w:val='fr-FR'", LONG) + "</w:p>";
        assertThat(RenderedDocument.of(Documents.read(Documents.docx(body, "", "")), Language.EN)
                        .html())
                .isEqualTo("<p>" + LONG + "</p>");
    }

    private static String openDocument(String properties, String text) {
        var styles = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties " + properties
                + "/></style:style>";
        var body = "<text:p>" + LONG + "</text:p><text:p>He said <text:span text:style-name=\"T1\">" + text
                + "</text:span>.</text:p>";
        return RenderedDocument.of(Documents.read(Documents.odt(styles, body)), Language.EN)
                .html()
                .replace("<p>" + LONG + "</p>", "");
    }

    @Test
    void inOpenDocument() {
        assertThat(openDocument("fo:language=\"fr\" fo:country=\"CA\"", "je me souviens"))
                .isEqualTo("<p>He said <span lang=\"fr-CA\">je me souviens</span>.</p>");
        assertThat(openDocument("fo:language=\"fr\" style:language-complex=\"ar\" fo:font-weight=\"bold\"", "السلام"))
                .isEqualTo("<p>He said <span lang=\"ar\" dir=\"rtl\"><strong>السلام</strong></span>.</p>");
        assertThat(openDocument("fo:language=\"none\" fo:country=\"none\"", "je me souviens"))
                .isEqualTo("<p>He said je me souviens.</p>");
        assertThat(openDocument("fo:language=\"fr\"", (LONG + " ").repeat(2).strip()))
                .doesNotContain("<span");
    }
}
