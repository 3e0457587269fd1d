package org.dragoman.bench;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrongTermsTest {
    @ParameterizedTest
    @EnumSource(WrongTerm.class)
    void areFound(WrongTerm kind) {
        var found = WrongTerms.found(kind);
        assertThat(found.whole()).as("wrong terms in the samples").isGreaterThan(20);
        assertThat(found.percent()).as("found of them").isGreaterThanOrEqualTo(98);
    }
}
