package org.dragoman.statement;

import java.time.LocalDate;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class HeadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 21);

    @ParameterizedTest
    @CsvSource({
        "The river’s right of way, the-rivers-right-of-way",
        "L’été à Saint-Étienne : œuvre de cœur, lete-a-saint-etienne-oeuvre-de-coeur",
        "٢٠ عاماً, 20-amaa",
        "بیانیهٔ ۱۲ آذر, byanyh-12-adhr",
    })
    void makesASlugOfATitleInAnyLanguage(String title, String slug) {
        assertThat(new Heading(title, "", DAY).slug()).isEqualTo(slug);
    }

    @Test
    void cutsALongSlugBetweenWords() {
        var slug = new Heading("reconstruction ".repeat(12), " ", DAY).slug();
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-reconstruction");
    }

    @Test
    void hasASlugForATitleWithoutLetters() {
        assertThat(new Heading("!!!", "", DAY).slug()).isEqualTo("statement");
    }

    @Test
    void putsATitleOnOneLine() {
        assertThat(new Heading(" Water \n for\tall ", "", DAY).title()).isEqualTo("Water for all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Capitals", "two words", "-edge", "double--hyphen", "é", "a/b", "../up"})
    void refusesASlugThatIsNone(String slug) {
        assertThatThrownBy(() -> new Heading("Water", slug, DAY))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "bell\u0007", "zero\u0000"})
    void refusesATitleThatIsNone(String title) {
        assertThatThrownBy(() -> new Heading(title, "water", DAY))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("title"));
    }

    @Test
    void refusesAnEndlessTitle() {
        assertThatThrownBy(() -> new Heading("a".repeat(301), "water", DAY)).isInstanceOf(Refusal.class);
    }
}
