package org.dragoman.translation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.audit.TrailEntry;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.FR;

/** A text that was saved too late waits for a decision, and whoever says later which text stands has made it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ConflictTest {
    private static final String FIRST = "Les travailleurs du port ont cessé le travail lundi.";
    private static final String LATE = "Les dockers ont cessé le travail lundi.";

    @Inject
    Translating translating;

    private HarbourStatement harbour;
    private long id;

    @BeforeEach
    void conflict() {
        harbour = HarbourStatement.assigned(FR);
        id = harbour.translations(FR).get(1).id();
        save(FIRST, 0);
        save(LATE, 0);
        assertThat(open()).containsExactly(LATE);
    }

    @Test
    void isSettledByASaveOfTheNewestVersion() {
        save("Lundi, les travailleurs du port ont cessé le travail.", 1);
        assertThat(open()).isEmpty();
        assertThat(settled()).containsExactly(LATE);
    }

    @Test
    void isSettledByASaveThatChangesNothing() {
        save(FIRST, 1);
        assertThat(open()).isEmpty();
    }

    @Test
    void isSettledByWhoeverFinishesTheTextAndHasSeenTheOther() {
        for (var blind : List.of(Seen.alone(1), new Seen(1, Set.of(-1L)))) {
            assertThatThrownBy(() -> translating.complete(id, blind, People.translator(FR)))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo("conflict-open"));
        }
        assertThat(harbour.translations(FR).get(1).state()).isEqualTo(State.DRAFT);
        assertThat(open()).containsExactly(LATE);
        translating.complete(id, seen(1), People.translator(FR));
        assertThat(open()).isEmpty();
    }

    @Test
    void isSettledByWhoeverApprovesTheTextAndHasSeenTheOther() {
        translating.complete(id, seen(1), People.translator(FR));
        save("Trop tard.", 1);
        assertThat(open()).containsExactly("Trop tard.");
        assertThatThrownBy(() -> translating.approve(id, Seen.alone(2), People.reviewer()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("conflict-open"));
        assertThat(harbour.translations(FR).get(1).state()).isEqualTo(State.TRANSLATED);
        translating.approve(id, seen(2), People.reviewer());
        assertThat(open()).isEmpty();
        assertThat(settled()).containsExactly(LATE, "Trop tard.");
    }

    @Test
    void staysThroughWhatDecidesNothing() {
        save("Encore trop tard.", 0);
        save(FIRST, 0);
        save("Une version à venir.", 7);
        assertThatThrownBy(() -> translating.save(id, "À moi.", 1, People.reviewer()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> translating.approve(id, Seen.alone(1), People.reviewer()))
                .isInstanceOf(Refusal.class);
        assertThat(open()).containsExactly(LATE, "Encore trop tard.", "Une version à venir.");
        assertThat(settled()).isEmpty();
    }

    @Test
    void staysWhenTheTextIsSentBack() {
        translating.complete(id, seen(1), People.translator(FR));
        save("Trop tard.", 1);
        translating.sendBack(id, null, "Not quite.", People.reviewer());
        assertThat(open()).containsExactly("Trop tard.");
    }

    private void save(String text, int basedOn) {
        translating.save(id, text, basedOn, People.translator(FR));
    }

    /** A version with every text that is kept beside it. */
    private Seen seen(int version) {
        var kept = QuarkusTransaction.requiringNew().call(() -> Conflict.openIn(harbour.statement()).stream()
                .map(Conflict::id)
                .collect(Collectors.toSet()));
        return new Seen(version, kept);
    }

    private List<String> open() {
        return QuarkusTransaction.requiringNew().call(() -> Conflict.openIn(harbour.statement()).stream()
                .map(Conflict::text)
                .toList());
    }

    /** The texts that the trail keeps of what was settled. */
    private List<String> settled() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> TrailEntry.<TrailEntry>list(
                                        "action = 'conflict.settled' and statementId = ?1 order by id", harbour.id)
                                .stream()
                                .map(TrailEntry::after)
                                .toList());
    }
}
