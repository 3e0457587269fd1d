package org.dragoman.language;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ProcliticsTest {
    @ParameterizedTest
    @CsvSource({"ال", "وال", "فال", "بال", "كال", "وبال", "فكال", "لل", "ولل", "فلل"})
    void theArticleMayHaveAConjunctionAndAPrepositionBeforeIt(String proclitics) {
        assertThat(proclitics).matches(Proclitics.DEFINITE);
    }

    @ParameterizedTest
    @CsvSource({"و", "ب", "الو", "بوال", "وفال", "سال"})
    void nothingElseMay(String letters) {
        assertThat(letters).doesNotMatch(Proclitics.DEFINITE);
    }

    @Test
    void aWordIsJoinedInEachWay() {
        assertThat(Proclitics.joinedTo("ثلث"))
                .contains("وثلث", "كثلث", "الثلث", "وبثلث", "للثلث")
                .doesNotHaveDuplicates()
                .allMatch(word -> word.endsWith("ثلث"));
    }
}
