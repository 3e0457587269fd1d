package org.dragoman.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of RFC 8785 that have no fractions, and some of its rules by themselves. */
@Tag("plain")
class CanonicalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ }                                | {}",
                "{ \"b\" : 2, \"a\" : { \"d\" : 4, \"c\" : 3 } } | {\"a\":{\"c\":3,\"d\":4},\"b\":2}",
                "{\"peach\":1,\"péché\":2,\"pêche\":3,\"sin\":4} | {\"peach\":1,\"péché\":2,\"pêche\":3,\"sin\":4}",
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"
                        + " | {\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}",
                "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\" | \"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
                "\"\\b\\t\\n\\f\\r\\u001f\\u007f\"   | \"\\b\\t\\n\\f\\r\\u001f\u007f\"",
                "\"\\u0628\\u064a\\u0627\\u0646 \\u2066\" | \"بيان \u2066\"",
                "9007199254740991                   | 9007199254740991",
                "null                               | null"
            })
    void hasOneForm(String written, String canonical) throws JsonProcessingException {
        assertThat(Canonical.of(new ObjectMapper().readTree(written))).isEqualTo(canonical);
    }
}
