package org.dragoman.check;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class CheckTest {

    /** Databases, waivers and programs know the checks by these. */
    @Test
    void keepsTheIdsThatOthersKnow() {
        assertThat(Arrays.stream(Check.values()).map(Check::id))
                .contains(
                        "NUM_MISMATCH",
                        "NUM_CALENDAR",
                        "DIGIT_SYSTEM",
                        "END_PUNCT",
                        "PUNCT_SCRIPT",
                        "BRACKETS",
                        "QUOTES",
                        "DOUBLE_WORD",
                        "DOUBLE_SPACE",
                        "EDGE_SPACE",
                        "SPACE_PUNCT",
                        "FR_NBSP",
                        "UNTRANSLATED",
                        "EMPTY",
                        "WRONG_SCRIPT",
                        "LETTERS",
                        "ZWNJ",
                        "BIDI_CTRL",
                        "TAGS",
                        "TAG_ORDER",
                        "URL",
                        "LENGTH",
                        "TATWEEL",
                        "MIXED_DIR",
                        "TERM_MISSING",
                        "TERM_FORBIDDEN",
                        "INCONSISTENT_TARGET",
                        "INCONSISTENT_SOURCE",
                        "SPELLING",
                        "GRAMMAR");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(Check check) {
        assertThat(Check.withId(check.id())).contains(check);
    }

    @Test
    void isNotFoundByAnyOtherId() {
        assertThat(Check.withId("FORMER")).isEmpty();
        assertThat(Check.withId("tags")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsItsOwnExample(Check check) {
        var found = check.example().map(Checks.all()::of);
        assertThat(found.isPresent())
                .isEqualTo(check.limit() != Limit.GLOSSARY
                        && check.limit() != Limit.SEVERAL_SEGMENTS
                        && check.limit() != Limit.ADVICE);
        found.ifPresent(findings -> assertThat(findings)
                .filteredOn(f -> f.check() == check)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(check.severity())));
    }

    @ParameterizedTest
    @EnumSource
    void showsAFindingOfItsOwn(Check check) {
        var shown = check.shown();
        assertThat(shown.check()).isEqualTo(check);
        assertThat(shown.arguments()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isAnErrorOfItsOwnWhereItMayBeNothingElse(Check check) {
        switch (check.limit()) {
            case GLOSSARY, CODES, CONTENT -> assertThat(check.severity()).isEqualTo(Severity.ERROR);
            case SEVERAL_SEGMENTS, ADVICE -> assertThat(check.severity()).isNotEqualTo(Severity.ERROR);
            case NONE -> assertThat(check.limit().isFixed()).isFalse();
        }
    }
}
