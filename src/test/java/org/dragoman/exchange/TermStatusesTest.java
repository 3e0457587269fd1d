package org.dragoman.exchange;

import org.dragoman.matching.TermStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class TermStatusesTest {

    @ParameterizedTest
    @CsvSource({
        "preferredTerm-admn-sts, PREFERRED",
        "preferredTerm, PREFERRED",
        "preferred, PREFERRED",
        "standardizedTerm, PREFERRED",
        "admittedTerm-admn-sts, ADMITTED",
        "admittedTerm, ADMITTED",
        "Admitted, ADMITTED",
        "legalTerm, ADMITTED",
        "regulatedTerm, ADMITTED",
        "deprecatedTerm-admn-sts, FORBIDDEN",
        "deprecatedTerm, FORBIDDEN",
        "deprecated, FORBIDDEN",
        "supersededTerm-admn-sts, FORBIDDEN",
        "supersededTerm, FORBIDDEN",
        "forbidden, FORBIDDEN",
        "forbiddenTerm-admn-sts, FORBIDDEN",
        "' FORBIDDEN ', FORBIDDEN",
        "obsoleteTerm, FORBIDDEN",
        "obsolete, FORBIDDEN",
        "rejectedTerm-admn-sts, FORBIDDEN",
        "rejected, FORBIDDEN",
        "notRecommended, FORBIDDEN",
        "not-preferred, FORBIDDEN",
        "non-admitted, FORBIDDEN",
        "inadmissible, FORBIDDEN",
        "not recommended, FORBIDDEN",
        "do not use, FORBIDDEN"
    })
    void knowsThePicklists(String value, TermStatus status) {
        assertThat(TermStatuses.named(value)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "draft", "proposed", "newTerm", "nonstandardizedTerm", "preferable", "term", "ممنوع", "?"})
    void takesNothingElseForAPermission(String value) {
        assertThat(TermStatuses.named(value)).isEmpty();
    }
}
