package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.check.Check;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.web.Refusal;

/** Changes how findings are taken: for the organisation by administrators, for one statement by editors. */
@ApplicationScoped
public class GradingChanges {
    private final Gradings gradings;
    private final Trail trail;

    @Inject
    GradingChanges(Gradings gradings, Trail trail) {
        this.gradings = gradings;
        this.trail = trail;
    }

    /** Takes what the check of an id finds in another way from now on, in every statement. */
    @Transactional
    public void grade(String id, Grade grade, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var check = Check.withId(id).filter(Check::isGraded).orElseThrow(Refusal::notFound);
        if (!grade.isWithin(check.limit())) {
            throw Refusal.conflict("grade-limited", GradingMessages.class, m -> m.grade_limited(id));
        }
        gradings.changed();
        var before = gradings.ofOrganisation().of(check);
        if (before == grade) {
            return;
        }
        var chosen = ChosenGrade.of(id).orElseGet(() -> new ChosenGrade(id));
        chosen.become(grade, by);
        chosen.persist();
        trail.record(by.username(), Deed.of("check.graded", id).changing(before.key(), grade.key()));
    }

    /** Lets a check find nothing in a statement. */
    @Transactional
    public void switchOff(long statementId, String check, String reason, Account by) {
        var statement = statement(statementId);
        gradings.changed();
        if (SwitchOff.standing(statement, check).isPresent()) {
            throw Refusal.conflict("already-off", GradingMessages.class, GradingMessages::already_off);
        }
        new SwitchOff(statement, check, reason, by).persist();
        var deed = Statements.deed("check.switched-off", statement);
        trail.record(by.username(), deed.changing(check, reason.strip()));
    }

    /** Revokes that a check finds nothing in a statement. */
    @Transactional
    public void switchOn(long statementId, String check, Account by) {
        var statement = statement(statementId);
        gradings.changed();
        SwitchOff.standing(statement, check).orElseThrow(Refusal::notFound).revoke(by);
        var deed = Statements.deed("check.switched-on", statement);
        trail.record(by.username(), deed.changing(null, check));
    }

    private static Statement statement(long id) {
        return Statement.locked(id).orElseThrow(Refusal::notFound);
    }
}
