package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ResemblanceTest {

    private static String nearest(Language language, String approved, String text) {
        var forms = List.of(new Form("place", language, approved, TermStatus.PREFERRED, false));
        return Lexicon.of(forms)
                .nearest("place", language, text)
                .map(span -> span.of(text))
                .orElse("");
    }

    @Test
    void findsAMisspeltName() {
        assertThat(nearest(Language.FR, "Kirkouk", "La route de Kirkuk est fermée."))
                .isEqualTo("Kirkuk");
        assertThat(nearest(Language.AR, "كركوك", "أُغلق طريق كاركوك أمس.")).isEqualTo("كاركوك");
        assertThat(nearest(Language.FA, "کرکوک", "راه «کرکوگ» بسته شد.")).isEqualTo("کرکوگ");
    }

    @Test
    void findsNamesOfSeveralWordsInMoreOrFewer() {
        assertThat(nearest(Language.EN, "Deir ez-Zor", "They left Deir Az Zor at night."))
                .isEqualTo("Deir Az Zor");
        assertThat(nearest(Language.FA, "نجف‌آباد", "به نجف آبادی رفتند.")).isEqualTo("نجف آبادی");
    }

    @Test
    void takesNoWordThatIsMostlyAnother() {
        assertThat(nearest(Language.FR, "Kirkouk", "La ville est fermée.")).isEmpty();
        assertThat(nearest(Language.EN, "Mosul", "")).isEmpty();
        assertThat(nearest(Language.EN, "Mosul", "?!")).isEmpty();
    }

    @Test
    void knowsNothingOfAConceptWithoutForms() {
        assertThat(Lexicon.of(List.of()).nearest("nothing", Language.EN, "Mosul"))
                .isEmpty();
    }
}
