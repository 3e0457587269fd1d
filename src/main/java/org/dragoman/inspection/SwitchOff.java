package org.dragoman.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.check.Check;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** An editor's decision that a check finds nothing in one statement, with a reason; it can be revoked. */
@Entity
class SwitchOff extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Statement statement;

    @Column
    private String checkId;

    @Column
    private String reason;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    @ManyToOne
    private @Nullable Account revokedBy;

    @Column
    private @Nullable Instant revokedAt;

    protected SwitchOff() {}

    SwitchOff(Statement statement, String checkId, String reason, Account by) {
        by.mustHold(Role.EDITOR);
        statement.mustNotBeScheduled();
        var check = Check.withId(checkId).filter(Check::isGraded).orElseThrow(Refusal::notFound);
        if (check.limit().isFixed()) {
            throw Refusal.conflict("always-on", GradingMessages.class, m -> m.always_on(checkId));
        }
        if (reason.isBlank()) {
            throw Refusal.badInput("reason-missing", GradingMessages.class, GradingMessages::reason_missing);
        }
        this.statement = statement;
        this.checkId = checkId;
        this.reason = reason.strip();
        this.author = by;
        this.at = Instant.now();
    }

    /** All that stand, by statement, the oldest first. */
    static Map<Long, List<Gradings.Off>> standing(EntityManager entities) {
        return entities.createQuery(
                        """
                        select s.statement.id, s.checkId, s.reason, a.displayName, s.at
                        from SwitchOff s join s.author a where s.revokedAt is null order by s.at""",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class),
                        Collectors.mapping(SwitchOff::off, Collectors.toUnmodifiableList())));
    }

    private static Gradings.Off off(Tuple row) {
        return new Gradings.Off(
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class));
    }

    static Optional<SwitchOff> standing(Statement statement, String checkId) {
        return find("statement = ?1 and checkId = ?2 and revokedAt is null", statement, checkId)
                .firstResultOptional();
    }

    /** Lets the check find again what there is. */
    void revoke(Account by) {
        by.mustHold(Role.EDITOR);
        statement.mustNotBeScheduled();
        revokedBy = by;
        revokedAt = Instant.now();
    }
}
