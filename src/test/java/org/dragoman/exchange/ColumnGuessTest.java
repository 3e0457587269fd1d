package org.dragoman.exchange;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ColumnGuessTest {

    @ParameterizedTest
    @CsvSource({
        "English, en",
        "ENGLISH TERM, en",
        "Term (en), en",
        "en-GB, en",
        "en_US, en",
        "eng, en",
        "Anglais, en",
        "الإنجليزية, en",
        "المصطلح الإنجليزي, en",
        "انگلیسی, en",
        "Français, fr",
        "francais, fr",
        "French synonyms, fr_variants",
        "Synonymes (fr), fr_variants",
        "Terme en français, fr",
        "الفرنسية, fr",
        "فرانسوی, fr",
        "Arabic, ar",
        "العربية, ar",
        "Arabe – à éviter, ar_forbidden",
        "ar (do not use), ar_forbidden",
        "عربی, ar",
        "Persian, fa",
        "Farsi, fa",
        "persan, fa",
        "فارسی, fa",
        "الفارسية, fa",
        "fas, fa",
        "per, fa",
        "صورت‌های ممنوع فارسی, fa_forbidden",
        "concept_id, concept_id",
        "ID, concept_id",
        "Identifiant, concept_id",
        "Comments, note",
        "Définition, note",
        "یادداشت, note",
        "English → French, -",
        "Deutsch, -",
        "Status, -",
        "'', -"
    })
    void tellsWhatAHeadingMeans(String heading, String column) {
        assertThat(ColumnGuess.of(heading)).isEqualTo(column);
    }
}
