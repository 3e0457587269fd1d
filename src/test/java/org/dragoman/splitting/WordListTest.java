package org.dragoman.splitting;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class WordListTest {
    @Test
    void readsEntriesByClass() {
        var list = WordList.parse("# ranks\n[title]\nGen.\n\n  Col. \n[saying]\nasked\n");
        assertThat(list.has(WordClass.TITLE, "Col.")).isTrue();
        assertThat(list.has(WordClass.SAYING, "asked")).isTrue();
        assertThat(list.has(WordClass.TITLE, "asked")).isFalse();
    }

    @Test
    void writesAClassAsAnAlternationWithTheLongestFirst() {
        var alternation = WordList.parse("[title]\nCol.\nLt. Col.\n").alternation(WordClass.TITLE);
        assertThat("Lt. Col.").matches(alternation);
        assertThat("Col.").matches(alternation);
        assertThat("Cola").doesNotMatch(alternation);
        assertThat(alternation).startsWith("\\QLt");
    }

    @Test
    void matchesNothingForAnEmptyClass() {
        assertThat("").doesNotMatch(WordList.parse("").alternation(WordClass.TITLE));
    }

    @Test
    void refusesAnUnknownClass() {
        assertThatThrownBy(() -> WordList.parse("[tilte]\nGen.")).hasMessageContaining("tilte");
    }

    @Test
    void refusesAnEntryBeforeTheFirstClass() {
        assertThatThrownBy(() -> WordList.parse("Gen.")).hasMessageContaining("Gen.");
    }
}
