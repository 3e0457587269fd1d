package org.dragoman.matching;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class FrenchGrammarTest {
    private final Marked terms =
            Marked.with(Language.FR, "Égypte", "Le Caire", "Les Émirats", "mer d'Arabie", "Union africaine");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'‹Égypte›, d’‹Égypte›, qu’‹Égypte›, jusqu’‹Égypte›",
                "‹Le Caire›, ‹du Caire›, ‹au Caire›",
                "‹les Émirats›, ‹des Émirats›, ‹aux Émirats›",
                "en ‹mer d’Arabie›",
                "l’‹Union\u00a0africaine›",
                "L’‹ÉGYPTE› et l’‹EGYPTE›",
                "l’‹E\u0301gypte›",
            })
    void finds(String marked) {
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"les Égyptiens, l’Égyptienne", "Caire", "mer de Arabie", "aujourd’Égypte", "l'Union-africaine"})
    void findsNothing(String text) {
        assertThat(terms.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les ‹comités locaux› et le ‹comité local›.",
                "Les ‹journaux officiels›, un ‹journal officiel›.",
                "des ‹prisonniers d’opinion›, d’un ‹prisonnier d’opinion›",
                "Galles et les Gardes civils, le ‹Garde civil›",
                "Les comités, les journaux."
            })
    void readsTheNumberOfAnExpression(String marked) {
        var terms = Marked.with(
                Language.FR, "comité local", "journal officiel", "prisonnier d’opinion", "Galle", "Garde civil");
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }
}
