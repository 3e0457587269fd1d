package org.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The field If-Match as RFC 9110, section 13.1.1, has it. */
@Tag("plain")
class BasisTest {
    private static final Tagged FIVE = () -> "5";

    private static Integer version(String header, Integer inBody) {
        return new Basis(header).version(inBody, () -> FIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"7\" | 7",
                "\"7.3fa-10\" | 7",
                "  \"7.3fa-10\" , | 7",
                "\"7.a\", \"7.b\" | 7",
                "\"3\", \"5.x\" | 5",
                "W/\"3\", \"4\" | 4",
                "\"3\",\"4\" | 3",
                "W/\"5\" | -1",
                "5 | -1",
                "\"5 | -1",
                "\"\" | -1",
                "\"five\" | -1",
                "\"99999999999\" | -1",
                "\"5\" or so | -1"
            })
    void namesAVersion(String header, int version) {
        assertThat(version(header, null)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void takesAnyForAnAsterisk(String header) {
        assertThat(version(header, null)).isNull();
        assertThat(version(header, 3)).isEqualTo(3);
    }

    @Test
    void readsTheBodyWithoutAHeader() {
        assertThat(new Basis((String) null).version(4, () -> FIVE)).isEqualTo(4);
        assertThat(new Basis((String) null).version(null, () -> FIVE)).isNull();
    }

    @Test
    void refusesTwoVersionsAtOnce() {
        assertThat(version("\"5.abc\"", 5)).isEqualTo(5);
        assertThatThrownBy(() -> version("\"5\"", 4)).hasMessage("overtaken");
        assertThatThrownBy(() -> version("\"4\"", 5)).hasMessage("overtaken");
    }

    @Test
    void asksForNothingWhereNothingIsSaid() {
        var deeds = new ArrayList<String>();
        new Basis((String) null).unchanged(Optional::empty, () -> FIVE, () -> deeds.add("without"));
        new Basis("*").unchanged(Optional::empty, () -> FIVE, () -> deeds.add("any"));
        assertThat(deeds).isEqualTo(List.of("without", "any"));
    }
}
