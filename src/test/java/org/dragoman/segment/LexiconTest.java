package org.dragoman.segment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconTest {
    @Test
    void readsEntriesByClass() {
        var lexicon = Lexicon.parse("# ranks\n[title]\nGen.\n\n  Col. \n[saying]\nasked\n");
        assertThat(lexicon.has(WordClass.TITLE, "Col.")).isTrue();
        assertThat(lexicon.has(WordClass.SAYING, "asked")).isTrue();
        assertThat(lexicon.has(WordClass.TITLE, "asked")).isFalse();
    }

    @Test
    void writesAClassAsAnAlternationWithTheLongestFirst() {
        var alternation = Lexicon.parse("[title]\nCol.\nLt. Col.\n").alternation(WordClass.TITLE);
        assertThat("Lt. Col.").matches(alternation);
        assertThat("Col.").matches(alternation);
        assertThat("Cola").doesNotMatch(alternation);
        assertThat(alternation).startsWith("\\QLt");
    }

    @Test
    void matchesNothingForAnEmptyClass() {
        assertThat("").doesNotMatch(Lexicon.parse("").alternation(WordClass.TITLE));
    }

    @Test
    void refusesAnUnknownClass() {
        assertThatThrownBy(() -> Lexicon.parse("[tilte]\nGen.")).hasMessageContaining("tilte");
    }

    @Test
    void refusesAnEntryBeforeTheFirstClass() {
        assertThatThrownBy(() -> Lexicon.parse("Gen.")).hasMessageContaining("Gen.");
    }
}
