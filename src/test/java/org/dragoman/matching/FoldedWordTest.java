package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class FoldedWordTest {
    private static List<String> letters(String text, Language language) {
        return FoldedWord.of(text, language).stream().map(FoldedWord::letters).toList();
    }

    @Test
    void areWithoutCaseAccentsAndSigns() {
        assertThat(letters("L’Été, à Sèvres (1920)!", FR)).containsExactly("l", "ete", "a", "sevres", "1920");
        assertThat(letters("", EN)).isEmpty();
        assertThat(letters("… — !", EN)).isEmpty();
    }

    @Test
    void areSpeltOneWayInArabicAndPersian() {
        assertThat(letters("إلى أُمِّي", AR)).isEqualTo(letters("الي امى", AR));
        assertThat(letters("كتاب علي", FA)).isEqualTo(letters("کتاب علی", FA));
        assertThat(letters("می‌روند", FA)).isEqualTo(letters("می روند", FA)).hasSize(2);
    }

    @Test
    void standWhereTheyAreWritten() {
        var text = "On «Monday», they";
        assertThat(FoldedWord.of(text, EN).stream().map(w -> w.span().of(text)))
                .containsExactly("On", "Monday", "they");
    }

    @Test
    void areReadWithoutWhatArabicWritesBeforeThem() {
        var word = FoldedWord.of("وبالموصل", AR).get(0);
        assertThat(word.readings(AR)).contains("وبالموصل", "بالموصل", "الموصل", "موصل");
        assertThat(word.readings(FA)).containsExactly("وبالموصل");
        assertThat(FoldedWord.of("الموصل", AR).get(0).bare()).isEqualTo("موصل");
        assertThat(FoldedWord.of("الى", AR).get(0).bare()).hasSize(3);
    }
}
