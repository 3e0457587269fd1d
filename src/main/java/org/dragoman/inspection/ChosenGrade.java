package org.dragoman.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;

/** The grade that the organisation chose for a check. */
@Entity
class ChosenGrade extends PanacheEntityBase {
    @Id
    private String checkId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    protected ChosenGrade() {}

    ChosenGrade(String checkId) {
        this.checkId = checkId;
    }

    static Optional<ChosenGrade> of(String checkId) {
        return findByIdOptional(checkId);
    }

    /** The grade of each check for which one was chosen. */
    static Map<String, Grade> everything(EntityManager entities) {
        return entities.createQuery("select g.checkId, g.grade from ChosenGrade g", Tuple.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(r -> r.get(0, String.class), r -> r.get(1, Grade.class)));
    }

    void become(Grade chosen, Account by) {
        grade = chosen;
        author = by;
        at = Instant.now();
    }
}
