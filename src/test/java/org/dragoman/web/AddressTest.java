package org.dragoman.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class AddressTest {
    @Test
    void keepsWhateverStandsInAValue() {
        assertThat(Address.of("/trail").with("q", "a&b={c}%20 é").with("page", 2))
                .hasToString("/trail?q=a%26b%3D%7Bc%7D%2520+%C3%A9&page=2");
    }

    @Test
    void isEmptyWhereNothingIsAskedFor() {
        assertThat(Address.of("")).hasToString("");
    }
}
