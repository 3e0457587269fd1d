package org.dragoman.bench;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrongTermsTest {
    @ParameterizedTest
    @EnumSource(WrongTerm.class)
    void areFound(WrongTerm kind) {
        var slips = WrongTerms.slips(kind);
        assertThat(slips).hasSizeGreaterThan(20);
        assertThat(slips).filteredOn(s -> !s.isFound()).hasSizeLessThanOrEqualTo(slips.size() / 50);
    }
}
