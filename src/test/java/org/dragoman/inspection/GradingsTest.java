package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dragoman.check.Check;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GradingsTest {
    private static final String CHECK = Check.TATWEEL.id();

    @Inject
    Gradings gradings;

    @Inject
    GradingChanges changes;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @AfterEach
    void isAsItWas() {
        QuarkusTransaction.requiringNew().run(() -> grade(Grade.WARNING));
    }

    @Test
    void aChoiceIsOfItsOwnTransactionUntilItIsCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            grade(Grade.INFO);
            assertThat(grade()).isEqualTo(Grade.INFO);
            assertThat(gradeElsewhere(gradings)).isEqualTo(Grade.WARNING);
        });
        assertThat(gradeElsewhere(gradings)).isEqualTo(Grade.INFO);
    }

    @Test
    void aChoiceThatIsRolledBackIsNeverSeenByAnother() {
        QuarkusTransaction.begin();
        grade(Grade.INFO);
        assertThat(grade()).isEqualTo(Grade.INFO);
        QuarkusTransaction.rollback();
        assertThat(gradeElsewhere(gradings)).isEqualTo(Grade.WARNING);
    }

    @Test
    void aChangeOfAnotherProgramIsSeenThoughTheChoiceWasLoadedBefore() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> grade(Grade.INFO));
        QuarkusTransaction.begin();
        assertThat(ChosenGrade.of(CHECK)).isPresent();
        switchOffInAnotherProgram();
        assertThat(grade()).isEqualTo(Grade.OFF);
        QuarkusTransaction.rollback();
        assertThat(gradeElsewhere(gradings)).isEqualTo(Grade.OFF);
        assertThat(gradeElsewhere(new Gradings(entities))).isEqualTo(Grade.OFF);
    }

    @Test
    void aTransactionJudgesByOneChoiceThroughout() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> grade(Grade.INFO));
        QuarkusTransaction.begin();
        assertThat(grade()).isEqualTo(Grade.INFO);
        switchOffInAnotherProgram();
        assertThat(grade()).isEqualTo(Grade.INFO);
        QuarkusTransaction.rollback();
        assertThat(gradeElsewhere(gradings)).isEqualTo(Grade.OFF);
    }

    private void switchOffInAnotherProgram() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("begin");
            statement.execute("update chosen_grade set grade = 'OFF' where check_id = '" + CHECK + "'");
            statement.execute("update snapshot_version set number = number + 1 where name = 'grading'");
            statement.execute("commit");
        }
    }

    @Test
    void whatIsSwitchedOffInAStatementIsKnownByWhomAndWhy() {
        var statement = Drafts.of("en", "A short text", "It rains.");
        QuarkusTransaction.requiringNew().run(() -> changes.switchOff(statement, CHECK, "It annoys.", People.editor()));
        assertThat(gradings.offIn(statement))
                .singleElement()
                .extracting(Gradings.Off::check, Gradings.Off::reason, Gradings.Off::by)
                .containsExactly(CHECK, "It annoys.", People.editor().displayName());
        QuarkusTransaction.requiringNew().run(() -> changes.switchOn(statement, CHECK, People.editor()));
        assertThat(gradings.offIn(statement)).isEmpty();
    }

    private void grade(Grade grade) {
        changes.grade(CHECK, grade, People.administrator());
    }

    private Grade grade() {
        return gradings.ofOrganisation().of(Check.TATWEEL);
    }

    private static Grade gradeElsewhere(Gradings gradings) {
        return QuarkusTransaction.requiringNew()
                .call(() -> gradings.ofOrganisation().of(Check.TATWEEL));
    }
}
