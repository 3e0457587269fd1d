package org.dragoman.demonstration;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;
import org.dragoman.okapi.Segmentations;
import org.dragoman.splitting.Segmentation;
import org.dragoman.testsupport.GlossaryTable;
import org.dragoman.testsupport.SampleStatement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The statements and the glossary that a new installation begins with keep the rules that the house enforces. */
@Tag("plain")
class SampleStatementsTest {
    private static final Segmentation SEGMENTATION = Segmentations.bundled();
    private static final Checks CHECKS = Checks.all();
    private static final Lexicon LEXICON = GlossaryTable.starting();
    private static final List<SampleStatement> STATEMENTS = SampleStatement.all();

    static Stream<Pair> pairs() {
        return STATEMENTS.stream().flatMap(s -> s.pairs().stream());
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void splitIntoTheLinesOfTheirFiles(SampleStatement statement) {
        statement
                .texts()
                .forEach((language, paragraphs) -> paragraphs.forEach(lines ->
                        assertThat(split(String.join(" ", lines), language)).containsExactlyElementsOf(lines)));
    }

    private static List<String> split(String paragraph, Language language) {
        return SEGMENTATION.split(paragraph, language).stream()
                .map(segment -> segment.of(paragraph))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void haveNoErrorsAndNoWarnings(Pair pair) {
        assertThat(CHECKS.of(pair))
                .filteredOn(f -> f.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void keepToTheGlossary(Pair pair) {
        assertThat(LEXICON.judge(pair.sourceLanguage(), pair.source(), pair.targetLanguage(), pair.target()))
                .filteredOn(j -> j.verdict() != Verdict.OK)
                .isEmpty();
    }
}
