package org.dragoman.matching;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class NonTextTest {
    private final Marked terms = Marked.with(Language.EN, "Nile", "Blue Nile");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the <b>‹Nile›</b>’s banks",
                "the ‹N<1>il</1>e›",
                "the ‹Blue<br/>Nile›",
                "the <g id=\"1\">‹Blue</g> {1}Nile›{/1}",
                "<a href=\"x>y\" title='Nile'>‹Nile›</a><2/>",
                "1 < 2 ‹Nile› > 0",
                "{ ‹Nile› and more }",
                "https://a.test/x, ‹Nile›",
                "50% of the ‹Nile›. the ‹Nile›:the ‹Nile›",
            })
    void codesAreTransparent(String marked) {
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nile.test/nile?nile=Nile#Nile",
                "HTTP://NILE.TEST, www.nile.test/nile",
                "see nile.org/nile and nile.blue.com",
                "mail to nile@nile.test or mailto:nile",
                "{nile} {{ nile }} ${nile} {nile_total} {nile.total} %(nile)s",
                "<a title=\"Nile\" rel=Nile>x</a>",
                "the Blue {river} Ni{x}le",
                "<b>Ni</b>les",
            })
    void addressesPlaceholdersAndAttributesAreNoText(String text) {
        assertThat(terms.in(text)).isEqualTo(text);
    }

    @Test
    void longMarkupIsRead() {
        assertThat(terms.in("<a " + "b='\"' ".repeat(20_000) + ">Nile")).endsWith("‹Nile›");
        assertThat(terms.in("a.".repeat(20_000) + "b Nile")).endsWith("‹Nile›");
        assertThat(terms.in("{".repeat(20_000) + "<".repeat(20_000) + " Nile")).endsWith("‹Nile›");
    }
}
