package org.dragoman.workbench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dragoman.job.Progress;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.Proposals;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a segment stands in its job is the same however it is counted. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class JobPlaceTest {
    private static final Language FR = Language.FR;

    private static JobPlace place(HarbourStatement harbour, Translation translation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JobPlace.of(
                        OpenedTranslation.of(harbour.job(FR), translation.id()).orElseThrow()));
    }

    private static List<Integer> numbers(HarbourStatement harbour, List<Translation> translations) {
        return translations.stream().map(t -> place(harbour, t).number()).toList();
    }

    @Test
    void countsFromTheTitle() {
        var harbour = HarbourStatement.assigned(FR);
        assertThat(numbers(harbour, harbour.translations(FR))).containsExactly(1, 2, 3, 4, 5);
        assertThat(place(harbour, harbour.translations(FR).get(2)).progress())
                .isEqualTo(new Progress(5, 0, 0, 0, false));
    }

    @Test
    void followsARevision() {
        var harbour = HarbourStatement.assigned(FR);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        assertThat(numbers(harbour, harbour.translations(FR))).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void givesWhatWasRemovedItsLastNumberAndTheProgressOfTheRest() {
        var harbour = HarbourStatement.translated(FR);
        var removed = harbour.translations(FR).get(4);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        var rest = place(harbour, harbour.translations(FR).get(0)).progress();
        var place = place(harbour, removed);
        assertThat(place.number()).isEqualTo(5);
        assertThat(place.progress()).isEqualTo(rest);
        assertThat(rest.total()).isEqualTo(harbour.translations(FR).size());
    }
}
