package org.dragoman.names;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class DemonymsTest {
    @ParameterizedTest
    @CsvSource({
        "en, Egyptians", "en, Jordanian", "en, Kuwaitis", "en, Syrians", "en, Lebanese", "en, Turkish", "en, Chadian",
        "fr, Égyptiens", "fr, Jordaniennes", "fr, Syriennes", "fr, Libanais", "fr, Français", "fr, Qatari",
                "fr, Marocaine"
    })
    void areNoNames(String tag, String word) {
        assertThat(Demonyms.has(word, Language.ofTag(tag).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Egypt",
        "en, Christian",
        "en, Martian",
        "en, Hassan",
        "en, Salman",
        "en, Ramadi",
        "en, Maliki",
        "fr, Kadhimi",
        "fr, Marais",
        "fr, Chalabi",
        "fr, Damien",
        "ar, عراقي"
    })
    void areTakenForNothingElse(String tag, String word) {
        assertThat(Demonyms.has(word, Language.ofTag(tag).orElseThrow())).isFalse();
    }
}
