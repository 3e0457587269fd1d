package org.dragoman.glossary;

import org.dragoman.testsupport.WrongTerm;
import org.dragoman.testsupport.WrongTerms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class WrongTermsTest {
    @ParameterizedTest
    @EnumSource(WrongTerm.class)
    void areFound(WrongTerm kind) {
        var slips = WrongTerms.slips(kind);
        assertThat(slips).hasSizeGreaterThan(20);
        assertThat(slips).filteredOn(s -> !s.isFound()).hasSizeLessThanOrEqualTo(slips.size() / 50);
    }
}
