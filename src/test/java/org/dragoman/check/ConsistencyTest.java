package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.check.Consistency.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ConsistencyTest {

    /** Sources and targets in turn; the answer is one line for each finding. */
    private static String found(String... texts) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < texts.length; i += 2) {
            lines.add(new Line(i / 2 + 1, texts[i], texts[i + 1]));
        }
        return Consistency.findings(lines).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream().map(f -> e.getKey() + " " + f.check() + " " + f.arguments()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void findsTwoTranslationsOfOneSource() {
        assertThat(found(
                        "We demand justice.",
                        "Nous exigeons justice.",
                        "Stop.",
                        "Halte.",
                        "We demand justice.",
                        "Nous voulons la justice."))
                .isEqualTo("1 INCONSISTENT_TARGET [Nous voulons la justice.]\n"
                        + "3 INCONSISTENT_TARGET [Nous exigeons justice.]");
    }

    @Test
    void findsTwoSourcesOfOneTranslation() {
        assertThat(found("The army withdrew.", "انسحبت القوات.", "The police withdrew.", "انسحبت القوات."))
                .isEqualTo("1 INCONSISTENT_SOURCE [The police withdrew.]\n2 INCONSISTENT_SOURCE [The army withdrew.]");
    }

    @Test
    void leavesTrivialDifferencesAside() {
        assertThat(found(
                        "<1>What we ask</1>",
                        "Ce que nous demandons",
                        "What we ask:",
                        "<1>Ce que nous demandons</1>\u00A0:",
                        "WHAT WE ASK",
                        "CE QUE\u00A0NOUS DEMANDONS"))
                .isEmpty();
        assertThat(found("Article 5", "المادة ٥", "Article 5.", "\u200Fالمادة 5."))
                .isEmpty();
        assertThat(found("Peace.", "السلام.", "Peace", "الســلام")).isEmpty();
    }

    @Test
    void tellsNumbersApart() {
        assertThat(found("Article 5", "Article 5", "Article 6", "Article 6")).isEmpty();
        assertThat(found("Article 5", "Article 5", "Article 6", "Article 5")).contains("INCONSISTENT_SOURCE");
    }

    @Test
    void ignoresWhatHasNoWordsAndWhatIsNotTranslated() {
        assertThat(found("—", "–", "***", "–", "12", "12", "12", "١٣")).isEmpty();
        assertThat(found("We came.", "", "We came.", "Nous sommes venus.", "They left.", " "))
                .isEmpty();
    }

    @Test
    void isNeverAnError() {
        assertThat(Consistency.findings(List.of(new Line(1, "One", "Un"), new Line(2, "One", "Une")))
                        .values())
                .allSatisfy(
                        found -> assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING));
    }
}
