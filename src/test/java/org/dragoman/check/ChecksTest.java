package org.dragoman.check;

import org.dragoman.language.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.check.CheckAssertions.findings;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class ChecksTest {
    private static final Pair DOUBLED = new Pair(EN, FR, "He came at 5.", "Il est est venu à 6.");

    @Test
    void pointsAtWhatItFound() {
        var number = findings(EN, AR, "<b>48</b> houses burned.", "احترق <b>٤٩</b> منزلاً.")
                .get(0);
        assertThat(number.sourceSpan()).isEqualTo(new Span(3, 5));
        assertThat(number.targetSpan()).isEqualTo(new Span(9, 11));
    }

    @Test
    void saysThatADateWasConverted() {
        assertThat(findings(EN, FA, "On 12 July 2009.", "در ۲۱ تیر ۱۳۸۸."))
                .singleElement()
                .satisfies(f -> assertThat(f.check()).isEqualTo(Check.NUM_CALENDAR))
                .satisfies(f -> assertThat(f.arguments()).containsExactly("12 July 2009", "۲۱ تیر ۱۳۸۸"));
    }

    @Test
    void saysThatTagsStandInAnotherOrder() {
        assertThat(findings(EN, FR, "{a} saw {b}.", "{b} a été vu par {a}."))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void keepsTheKeyOfAFindingWhileItsWordsStay() {
        var key = findings(EN, FR, "Some 48 came.", "Quelque 49 sont venus.")
                .get(0)
                .key();
        assertThat(findings(EN, FR, "Today some 48 came.", "Ce jour, quelque 49 sont venus.")
                        .get(0)
                        .key())
                .isEqualTo(key);
        assertThat(findings(EN, FR, "Some 48 came.", "Quelque 50 sont venus.")
                        .get(0)
                        .key())
                .isNotEqualTo(key);
        assertThat(findings(EN, FR, "Some 47 came.", "Quelque 49 sont venus.")
                        .get(0)
                        .key())
                .isNotEqualTo(key);
    }
}
