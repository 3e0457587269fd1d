package org.dragoman.matching;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class EnglishGrammarTest {
    private final Marked terms =
            Marked.with(Language.EN, "Tunis", "Sana'a", "Arab League", "Tunis Accord", "Journalists' Union");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in ‹Tunis›.",
                "‹Tunis›'s port and ‹Tunis›’s airport",
                "the ‹Arab League›’ envoys",
                "A ‹Tunis›-based envoy, an anti-‹Tunis› march",
                "‘‹Tunis›’ in quotes, \"‹Tunis›\" too",
                "‹TUNIS› and ‹tunis›",
                "‹Sana'a›, ‹Sana’a› and ‹Sanaʼa›’s gates",
                "the ‹Arab\n  League›",
                "the ‹Tunis Accord› of ‹Tunis›",
                "the ‹Journalists’ Union›",
                "‹Tunis›/Algiers, (‹Tunis›)",
            })
    void finds(String marked) {
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tunisia and the Tunisians",
                "d'Tunis and Tunis'x",
                "the Arab, League",
                "the Arab-League",
                "Tunis_2 and Tunis2",
                "Sanaa"
            })
    void findsNothing(String text) {
        assertThat(terms.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ‹water committees› met.",
                "The ‹Water Committees›’ chair, a ‹water committee›.",
                "All ‹treaty bodies›; ‹hostage boxes›.",
                "‹prisoners of conscience› and a ‹prisoner of conscience›",
                "Wales, the Port Boards, a ‹Port Board›",
                "a water committeess, the water committees_2"
            })
    void readsTheNumberOfAnExpression(String marked) {
        var terms = Marked.with(
                Language.EN,
                "water committee",
                "treaty body",
                "prisoner of conscience",
                "hostage box",
                "Wale",
                "Port Board");
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }
}
