package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.database.Snapshot;
import org.dragoman.statement.Statement;

/**
 * The gradings as they stand. They are kept in memory and read anew when they have changed, on this instance or on
 * another: one small query for however many checks. Thread-safe.
 *
 * <p>Templates know it as {@code inject:gradings}.
 */
@Named("gradings")
@ApplicationScoped
public class Gradings {
    private record Known(Map<String, Grade> chosen, Map<Long, List<Off>> off) {}

    /** A check that is switched off in a statement, by its id, by whom, when and why. */
    public record Off(String check, String reason, String by, Instant at) {}

    private final Snapshot<Known> known;

    @Inject
    Gradings(EntityManager entities) {
        known = new Snapshot<>(
                entities, "grading", () -> new Known(ChosenGrade.everything(entities), SwitchOff.standing(entities)));
    }

    /** The grading of the organisation, as the present transaction sees it. */
    @Transactional
    public Grading ofOrganisation() {
        return Grading.stored(known.get().chosen, Set.of());
    }

    /** The grading of a statement, as the present transaction sees it. */
    @Transactional
    public Grading of(Statement statement) {
        var current = known.get();
        var off = current.off.getOrDefault(statement.id(), List.of()).stream()
                .map(Off::check)
                .collect(Collectors.toSet());
        return Grading.stored(current.chosen, off);
    }

    /** What is switched off in a statement, the oldest first. */
    @Transactional
    public List<Off> offIn(long statementId) {
        return known.get().off.getOrDefault(statementId, List.of());
    }

    /** Says that a grading has changed; call it first in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed() {
        known.change();
    }
}
