package org.dragoman.rendering;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
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
}
