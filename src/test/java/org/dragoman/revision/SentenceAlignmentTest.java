package org.dragoman.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class SentenceAlignmentTest {

    /** The older sentence of each newer one; -1 for a new one. Both texts are given as sentences between bars. */
    private static List<Integer> aligned(String older, String newer) {
        return aligned(older, "", newer);
    }

    private static List<Integer> aligned(String older, String gone, String newer) {
        var sentences = sentences(newer);
        var alignment = SentenceAlignment.of(sentences(older), sentences(gone), sentences);
        var found = new ArrayList<Integer>();
        for (int j = 0; j < sentences.size(); j++) {
            found.add(alignment.olderOf(j).orElse(-1));
        }
        return found;
    }

    private static List<String> sentences(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }

    @Test
    void keepsWhatIsEqualWhereverItStands() {
        assertThat(aligned("Fish is sold. | Bread is baked. | Wine is drunk.", "Wine is drunk. | Fish is sold."))
                .containsExactly(2, 0);
    }

    @Test
    void seesAnInsertedPassage() {
        assertThat(aligned("Fish is sold. | Wine is drunk.", "Fish is sold. | Nobody knows why. | Wine is drunk."))
                .containsExactly(0, -1, 1);
    }

    @Test
    void seesASmallEdit() {
        assertThat(aligned(
                        "The council met on Monday in Basel. | It adjourned.",
                        "The council met on Tuesday in Basel. | It adjourned."))
                .containsExactly(0, 1);
    }

    @Test
    void seesAnEditThatAlsoMoved() {
        assertThat(aligned(
                        "The council met on Monday in Basel. | It adjourned. | The mayor spoke for an hour.",
                        "The mayor spoke for two hours. | It adjourned. | The council met on Tuesday in Basel."))
                .containsExactly(2, 1, 0);
    }

    @Test
    void takesTheLikerOfTwo() {
        assertThat(aligned(
                        "Nine boats left the harbour at dawn. | Nine boats left the town at night.",
                        "Nine old boats left the town at night."))
                .containsExactly(1);
    }

    @Test
    void leavesEqualSentencesBesideTheirNeighbours() {
        assertThat(aligned(
                        "Who came? | Nobody. | Who called? | Nobody. | Who wrote? | Nobody.",
                        "Who wrote? | Nobody. | Who came? | Nobody."))
                .containsExactly(4, 5, 0, 1);
        assertThat(aligned("Nobody. | Who came? | Nobody.", "Who came? | Nobody."))
                .containsExactly(1, 2);
    }

    @Test
    void pairsEqualSentencesWithoutSurroundingsInTheirOrder() {
        assertThat(aligned("No. | No. | No.", "No. | No.")).containsExactly(0, 1);
        assertThat(aligned("No. | No.", "No. | No. | No.")).containsExactly(0, 1, -1);
    }

    @Test
    void takesPlaceForEvidenceWhereLittleElseIs() {
        assertThat(aligned("Alpha stands. | Backgrounds | Omega falls.", "Alpha stands. | Background | Omega falls."))
                .containsExactly(0, 1, 2);
        assertThat(aligned("Alpha stands. | بيان صحفي | Omega falls.", "Alpha stands. | البيان الصحفي | Omega falls."))
                .containsExactly(0, 1, 2);
    }

    @Test
    void takesNothingForAnEditThatIsNone() {
        assertThat(aligned(
                        "Alpha stands. | The sea is calm. | Omega falls.",
                        "Alpha stands. | Ten men sang. | Omega falls."))
                .containsExactly(0, -1, 2);
    }

    @Test
    void overlooksWhatReadersCannotSee() {
        assertThat(aligned("A <1>bold</1> word.", "A  <4>bold</4> word.")).containsExactly(0);
        assertThat(SentenceWording.equal("A <1>bold</1> word.", "A\u00A0<4>bold</4>\u200F word."))
                .isTrue();
        assertThat(SentenceWording.equal("A <1>bold</1><2/> word.", "A <2>bold</2><2/> word."))
                .isFalse();
        assertThat(SentenceWording.equal("A bold word.", "A <1>bold</1> word.")).isFalse();
        assertThat(SentenceWording.equal("Cafe\u0301.", "Caf\u00E9.")).isTrue();
        assertThat(SentenceWording.equal("می‌رود", "میرود")).isFalse();
    }

    @Test
    void knowsASentenceThatReturns() {
        assertThat(aligned(
                        "Fish is sold. | Bread is eaten here.",
                        "Wine is drunk. | Bread is baked here.",
                        "Bread is baked here. | Fish is sold."))
                .containsExactly(3, 0);
    }

    @Test
    void endsWithNothingWhereThereIsNothing() {
        assertThat(aligned("", "Fish is sold.")).containsExactly(-1);
        assertThat(aligned("Fish is sold.", "")).isEmpty();
    }
}
