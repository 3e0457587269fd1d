package org.dragoman.decoding;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class NumericReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "&#128;, &#x20ac;",
        "&#151;, &#x2014;",
        "&#x97;, &#x2014;",
        "&#0151, &#x2014;",
        "&#159;, &#x178;",
        "&#0;, &#xfffd;",
        "&#x0;, &#xfffd;",
        "&#xD800;, &#xfffd;",
        "&#xFFFE;, &#xfffd;",
        "&#x110000;, &#xfffd;",
        "&#99999999999;, &#xfffd;",
        "&#233;, &#233;",
        "&#x627;, &#x627;",
        "&#160;, &#160;",
        "&amp;#128;, &amp;#128;",
        "&#;, &#;"
    })
    void namesACharacter(String written, String meant) {
        assertThat(NumericReferences.repaired("a" + written + "b")).isEqualTo("a" + meant + "b");
    }
}
