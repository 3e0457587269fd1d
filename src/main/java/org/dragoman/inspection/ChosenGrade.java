package org.dragoman.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    static List<ChosenGrade> everything() {
        return listAll();
    }

    void become(Grade chosen, Account by) {
        grade = chosen;
        author = by;
        at = Instant.now();
    }

    String checkId() {
        return checkId;
    }

    Grade grade() {
        return grade;
    }
}
