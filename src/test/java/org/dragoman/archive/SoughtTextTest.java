package org.dragoman.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.TermStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class SoughtTextTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(
            form("tyre-sea", EN, "Sea of Tyre"),
            form("tyre-sea", FR, "mer de Tyr"),
            form("tyre-sea", AR, "بحر صور"),
            form("tyre", EN, "Tyre"),
            form("tyre", AR, "صور")));

    private static Form form(String concept, Language language, String text) {
        return new Form(concept, language, text, TermStatus.PREFERRED, false);
    }

    private static SoughtText sought(String text) {
        return SoughtText.of(text, LEXICON);
    }

    private static String query(SoughtText sought) {
        return sought.operands().stream().map(SoughtText.Operand::query).collect(Collectors.joining(" & "));
    }

    @Test
    void aNameStandsForAllItsForms() {
        var sought = sought("boats of the Sea of Tyre");
        assertThat(sought.concepts()).containsExactly("tyre-sea");
        assertThat(query(sought))
                .endsWith(" | 'name/tyre-sea')")
                .contains("'boats':*")
                .contains("'sea'");
        assertThat(sought.parts()).hasSize(4);
    }

    @Test
    void anythingCanBeLookedForAndNothingIsAQuery() {
        for (var text : List.of("a & b", "'; drop table", "\\", "!(:*", "<->", "'", "ص:*|!")) {
            assertThat(query(sought(text))).doesNotContain("!", ";", "<", "\\").matches("[\\p{L}':*&|()/ ]*");
        }
        assertThat(sought(" … ").parts()).isEmpty();
    }

    @Test
    void marksWordsAndNamesInAnyLanguage() {
        assertThat(marked("Sea of Tyre", "Les bateaux de la mer de Tyr sont là.", FR))
                .containsExactly("mer de Tyr");
        assertThat(marked("صور", "وصلت القوارب إلى صور.", AR)).containsExactly("صور");
        assertThat(marked("ports", "Portsmouth and the ports", EN)).containsExactly("Portsmouth", "ports");
        assertThat(marked("the", "They are there: the boats", EN)).containsExactly("the");
        assertThat(marked("القوارب", "وصلت بالقوارب", AR)).containsExactly("بالقوارب");
        assertThat(marked("دستگاه", "دستگاه‌های ایمن", FA)).containsExactly("دستگاه");
        assertThat(marked("boats", "Nothing here", EN)).isEmpty();
    }

    private static List<String> marked(String text, String wording, Language language) {
        var spans = sought(text).spans(wording, language, LEXICON);
        return Marked.of(language, wording, spans).pieces().stream()
                .filter(Marked.Piece::marked)
                .map(Marked.Piece::text)
                .toList();
    }

    @Test
    void whatIsMarkedLosesNothing() {
        var wording = "Tyre, Sea of Tyre";
        var pieces = Marked.of(EN, wording, sought("Tyre").spans(wording, EN, LEXICON))
                .pieces();
        assertThat(String.join("", pieces.stream().map(Marked.Piece::text).toList()))
                .isEqualTo(wording);
    }

    @Test
    void aSentenceIsFoundByItsWordsAndNames() {
        assertThat(SoughtText.entries("Boats left Tyre", EN)).containsExactly("boats", "left", "tyre");
        assertThat(SoughtText.concepts("Boats left the Sea of Tyre", EN, LEXICON))
                .isEqualTo(Set.of("tyre-sea"));
    }
}
