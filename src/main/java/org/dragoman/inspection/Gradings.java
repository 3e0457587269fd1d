package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private record Known(long number, Map<String, Grade> chosen, Map<Long, List<Off>> off) {}

    /** A check that is switched off in a statement, by its id, by whom, when and why. */
    public record Off(String check, String reason, String by, Instant at) {}

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private volatile Known known = new Known(0, Map.of(), Map.of());

    @Inject
    Gradings(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The grading of the organisation, as the present transaction sees it. */
    @Transactional
    public Grading ofOrganisation() {
        return Grading.stored(current().chosen, Set.of());
    }

    /** The grading of a statement, as the present transaction sees it. */
    @Transactional
    public Grading of(Statement statement) {
        var current = current();
        var off = current.off.getOrDefault(statement.id(), List.of()).stream()
                .map(Off::check)
                .collect(Collectors.toSet());
        return Grading.stored(current.chosen, off);
    }

    /** What is switched off in a statement, the oldest first. */
    @Transactional
    public List<Off> offIn(long statementId) {
        return current().off.getOrDefault(statementId, List.of());
    }

    /** Says that a grading has changed; call it first in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed() {
        entities.createNativeQuery("update grading_version set number = number + 1")
                .executeUpdate();
        transaction.putResource(Gradings.class, Boolean.TRUE);
    }

    /** What a transaction changes is not kept before it is known to last. */
    private Known current() {
        long number = ((Number) entities.createNativeQuery("select number from grading_version")
                        .getSingleResult())
                .longValue();
        if (transaction.getResource(Gradings.class) != null) {
            return new Known(number, chosen(), off());
        }
        var current = known;
        if (current.number != number) {
            current = new Known(number, chosen(), off());
            known = current;
        }
        return current;
    }

    private static Map<String, Grade> chosen() {
        return ChosenGrade.everything().stream()
                .collect(Collectors.toUnmodifiableMap(ChosenGrade::checkId, ChosenGrade::grade));
    }

    private static Map<Long, List<Off>> off() {
        return SwitchOff.standing().stream()
                .collect(Collectors.groupingBy(
                        s -> s.statement().id(),
                        Collectors.mapping(
                                s -> new Off(s.checkId(), s.reason(), s.author().displayName(), s.at()),
                                Collectors.toUnmodifiableList())));
    }
}
