package org.dragoman.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dragoman.check.Check;
import org.dragoman.check.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class StoredFindingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void comesBackAsItWasFound(Check check) throws JsonProcessingException {
        var finding = check.shown();
        var written = JSON.writeValueAsString(StoredFinding.of(finding));
        assertThat(JSON.readTree(written).get("check").asText()).isEqualTo(check.id());
        assertThat(JSON.readValue(written, StoredFinding.class).finding()).contains(finding);
    }

    @Test
    void readsWhatAnEarlierVersionWrote() throws JsonProcessingException {
        var earlier =
                """
                {"check":"END_PUNCT","severity":"WARNING","arguments":[".","?"],"sourceSpan":{"start":7,"end":8},
                 "targetSpan":null,"fix":{"span":{"start":4,"end":5},"replacement":"."},"concept":null}""";
        assertThat(JSON.readValue(earlier, StoredFinding.class).finding())
                .map(Finding::check)
                .contains(Check.END_PUNCT);
    }

    @Test
    void isNothingIfThereIsNoSuchCheckAnyMore() throws JsonProcessingException {
        var former =
                """
                {"check":"FORMER","severity":"ERROR","arguments":[],"sourceSpan":null,"targetSpan":null,"fix":null,
                 "concept":null}""";
        assertThat(JSON.readValue(former, StoredFinding.class).finding()).isEmpty();
    }
}
