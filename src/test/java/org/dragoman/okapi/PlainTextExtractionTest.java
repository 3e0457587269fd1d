package org.dragoman.okapi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;

@Tag("plain")
class PlainTextExtractionTest {

    @Test
    void blankLinesPartParagraphsAndLineBreaksStay() {
        assertThat(
                        lines(
                                "a.txt",
                                """
                We ask three things.
                First, safe passage.
                \s\t
                Second, an inquiry.


                Third, the truth."""))
                .containsExactly(
                        "PARAGRAPH: We ask three things.\nFirst, safe passage.",
                        "PARAGRAPH: Second, an inquiry.",
                        "PARAGRAPH: Third, the truth.");
    }

    @Test
    void lineSeparatorsOfEverySystemAreAlike() {
        assertThat(lines("a.txt", "One.\r\n\r\nTwo.\r\rThree.\n\nFour.\u2028\u2028Five.\fSix."))
                .containsExactly(
                        "PARAGRAPH: One.",
                        "PARAGRAPH: Two.",
                        "PARAGRAPH: Three.",
                        "PARAGRAPH: Four.",
                        "PARAGRAPH: Five.\nSix.");
    }

    @Test
    void titleIsAShortFirstLineThatIsNoSentence() {
        assertThat(lines("a.txt", "بيان بشأن أحداث البصرة\n\nشهدت المدينة ليلة دامية.\n\nخاتمة"))
                .containsExactly(
                        "HEADING 1: بيان بشأن أحداث البصرة", "PARAGRAPH: شهدت المدينة ليلة دامية.", "PARAGRAPH: خاتمة");
        assertThat(lines("a.txt", "« Nous ne nous tairons pas. »\n\nLa suite."))
                .startsWith("PARAGRAPH: « Nous ne nous tairons pas. »");
        assertThat(lines("a.txt", "Only line")).containsExactly("PARAGRAPH: Only line");
    }

    @Test
    void dateLineIsNoTitleButOneMayFollow() {
        assertThat(lines("a.txt", "03 December 2021\n\nStatement on Basra\n\nText."))
                .containsExactly("PARAGRAPH: 03 December 2021", "HEADING 1: Statement on Basra", "PARAGRAPH: Text.");
        assertThat(lines("a.txt", "۱۲ آذر ۱۴۰۰\n\nمتن.")).startsWith("PARAGRAPH: ۱۲ آذر ۱۴۰۰");
        assertThat(lines("a.txt", "Paris, le 24/06/2014\n\nTexte.")).startsWith("PARAGRAPH: Paris, le 24/06/2014");
    }

    @Test
    void dateLineOnTopOfAParagraphStaysALineOfItsOwn() {
        assertThat(lines(
                        "a.txt",
                        "03 December 2021\nOn 24 June the city was bombed. " + "It fell. ".repeat(30) + "\n\nEnd."))
                .first()
                .asString()
                .startsWith("PARAGRAPH: 03 December 2021\nOn 24 June");
    }

    @Test
    void linesFilledToAWidthAreJoined() {
        assertThat(
                        lines(
                                "a.txt",
                                """
                Baghdad, 3 May
                On the morning of the third the column left the town by
                the northern road, with the wounded in front and those
                who could still walk behind them, and nobody knew which
                of the two bridges was standing.

                The mayor said that there would be bread, and that those
                who stayed would not be harmed."""))
                .containsExactly(
                        "PARAGRAPH: Baghdad, 3 May\nOn the morning of the third the column left the town by the northern"
                                + " road, with the wounded in front and those who could still walk behind them, and nobody"
                                + " knew which of the two bridges was standing.",
                        "PARAGRAPH: The mayor said that there would be bread, and that those who stayed would not be"
                                + " harmed.");
    }

    @Test
    void shortLinesAreNotJoined() {
        assertThat(
                        lines(
                                "a.txt",
                                "بنی‌آدم اعضای یک پیکرند\nکه در آفرینش ز یک گوهرند\nچو عضوی به درد آورد روزگار\nدگر عضوها را نماند قرار"))
                .containsExactly(
                        "PARAGRAPH: بنی‌آدم اعضای یک پیکرند\nکه در آفرینش ز یک گوهرند\nچو عضوی به درد آورد روزگار\nدگر عضوها را نماند قرار");
    }

    @Test
    void whatLooksLikeATokenIsText() {
        var extracted = Extractions.extract("a.txt", "See <1> and </2>.".getBytes(UTF_8));
        assertThat(extracted.paragraphs().get(0).text()).isEqualTo("See <1> and </2>.");
        assertThat(extracted.paragraphs().get(0).codes()).isEmpty();
    }

    /** Long runs of spaces, which a pattern could try again from each of their places, cost no more than other text. */
    @Test
    void spacesInsideALineAreReadAtOnce() {
        var spaces = " ".repeat(1_000_000);
        assertThat(lines("a.txt", "Title\n\nA" + spaces + "b." + spaces + "\nc" + spaces))
                .containsExactly("HEADING 1: Title", "PARAGRAPH: A" + spaces + "b.\nc");
    }
}
