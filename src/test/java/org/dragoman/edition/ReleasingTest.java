package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.inspection.Inspection;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Translating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.edition.Ledger.actions;
import static org.dragoman.edition.Ledger.assertRefused;
import static org.dragoman.edition.Ledger.editions;
import static org.dragoman.edition.Ledger.soon;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReleasingTest {

    @Inject
    Releasing releasing;

    @Inject
    Translating translating;

    @Inject
    Inspection inspection;

    @Inject
    Saboteur saboteur;

    @Inject
    EntityManager entities;

    private Account publisher;

    @BeforeEach
    void publisher() {
        publisher = People.publisher();
    }

    @Test
    void releasesTheSourceAndEveryLanguageThatHasAJob() {
        var harbour = HarbourStatement.approved(FR, AR, FA);
        var edition = releasing.release(harbour.statement(), publisher);
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.languages()).containsExactly(EN, FR, AR, FA);
        var lines = lines(edition);
        assertThat(lines).hasSize(5).allSatisfy(l -> assertThat(l.wordings()).hasSize(4));
        assertThat(lines.get(2).wordings().get(AR).plain()).isEqualTo("ويطالبون بآلات آمنة وأجور عادلة.");
        assertThat(actions(harbour)).contains("edition.released");
    }

    @Test
    void releasesNothingWhileOneSegmentIsNotApproved() {
        var harbour = HarbourStatement.approved(FR, AR);
        var segment = harbour.translations(AR).get(2);
        translating.sendBack(segment.id(), null, "Not quite.", People.reviewer());
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
        assertThat(editions(harbour)).isEmpty();
        var arabic = readiness(harbour).languages().get(2);
        assertThat(arabic.language()).isEqualTo(AR);
        assertThat(arabic.blockers())
                .singleElement()
                .satisfies(b -> assertThat(b.kind()).isEqualTo(Blocker.Kind.NOT_APPROVED))
                .satisfies(b -> assertThat(b.number()).isEqualTo(3));
    }

    @Test
    void releasesNothingWithoutAJob() {
        var harbour = HarbourStatement.approved();
        assertThat(readiness(harbour).obstacles()).containsExactly(StatementBlocker.NO_JOB);
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
    }

    @Test
    void looksAtTheGateAgainAtTheMomentOfRelease() {
        var harbour = HarbourStatement.approved(FR);
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
            var finding =
                    readiness(harbour).languages().get(1).blockers().get(0).finding();
            var translation = harbour.translations(FR).get(2).id();
            inspection.waive(translation, finding.key(), "They said it like that.", People.editor());
            assertThat(readiness(harbour).ready()).isTrue();
            releasing.release(harbour.statement(), publisher);
        });
        assertThat(editions(harbour)).hasSize(1);
    }

    @Test
    void keepsNothingWhenItFailsInTheMiddle() {
        var harbour = HarbourStatement.approved(FR);
        saboteur.sabotage(harbour.slug);
        assertThatThrownBy(() -> releasing.release(harbour.statement(), publisher))
                .hasMessageContaining("sabotage");
        assertThat(editions(harbour)).isEmpty();
        assertThat(actions(harbour)).doesNotContain("edition.released");
        saboteur.sabotage("");
        assertThat(releasing.release(harbour.statement(), publisher).number()).isEqualTo(1);
    }

    @Test
    void numbersTheEditionsOfAStatementAndRefusesTheSameTextTwice() {
        var harbour = HarbourStatement.approved(FR);
        releasing.release(harbour.statement(), publisher);
        assertThat(readiness(harbour).obstacles()).containsExactly(StatementBlocker.UNCHANGED);
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        assertThat(releasing
                        .release(harbour.statement(), Corrections.in(FR), publisher)
                        .number())
                .isEqualTo(2);
    }

    @Test
    void letsNobodyReleaseButPublishers() {
        var harbour = HarbourStatement.approved(FR);
        for (var other : List.of(People.editor(), People.reviewer(), People.administrator(), People.translator(FR))) {
            assertRefused("role-missing", () -> releasing.release(harbour.statement(), other));
            assertRefused("role-missing", () -> releasing.schedule(harbour.statement(), soon(), other));
        }
        assertThat(editions(harbour)).isEmpty();
    }

    @Test
    void neverChangesAReleasedEditionEvenInTheDatabase() {
        var edition = releasing.release(HarbourStatement.approved(FR).statement(), publisher);
        var id = edition.id();
        for (var attempt : List.of(
                "update edition set slug = 'other' where id = " + id,
                "update edition set state = 'SCHEDULED', number = null, released_at = null where id = " + id,
                "update edition set number = 7 where id = " + id,
                "delete from edition where id = " + id,
                "truncate edition cascade",
                "update edition_line set level = 3 where edition_id = " + id,
                "delete from edition_line where edition_id = " + id,
                "insert into edition_line (edition_id, ordinal, segment_id, kind, level, opens_paragraph) values (" + id
                        + ", 99, 1, 'PARAGRAPH', 0, true)",
                "update edition_text set plain = 'x' where edition_line_id in (select id from edition_line where edition_id = "
                        + id + ")",
                "insert into edition_text select id, 'FA', 'x', 'x' from edition_line where edition_id = " + id,
                "update edition_file set content = '\\x00' where edition_id = " + id,
                "delete from edition_file where edition_id = " + id,
                "insert into edition_file (edition_id, name, media_type, content, bytes, sha256) values (" + id
                        + ", 'more.txt', 'text/plain', '\\x00', 1, 'x')",
                "insert into edition (statement_id, revision_id, number, slug, state, languages, requested_by,"
                        + " requested_at, released_at) select statement_id, revision_id, 9, slug, 'RELEASED', languages,"
                        + " requested_by, now(), now() from edition where id = " + id)) {
            assertThatThrownBy(() -> sql(attempt)).as(attempt).isInstanceOf(RuntimeException.class);
        }
        assertThat(lines(edition)).hasSize(5);
    }

    @Test
    void leavesATombstoneThatNobodyCanMove() {
        var harbour = HarbourStatement.approved(FR);
        var edition = releasing.release(harbour.statement(), publisher);
        assertRefused("role-missing", () -> releasing.withdraw(edition.id(), "Why not.", People.editor()));
        assertRefused("reason-missing", () -> releasing.withdraw(edition.id(), " ", publisher));
        releasing.withdraw(edition.id(), "A name was wrong.", publisher);
        assertRefused("not-released", () -> releasing.withdraw(edition.id(), "Again.", publisher));
        assertThatThrownBy(() -> sql("update edition set withdrawn_because = 'x' where id = " + edition.id()))
                .isInstanceOf(RuntimeException.class);
        assertThat(releasing.release(harbour.statement(), publisher).number()).isEqualTo(2);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement.replace(":", "\\:"))
                .executeUpdate());
    }

    private Readiness readiness(HarbourStatement harbour) {
        return releasing.readiness(harbour.statement());
    }

    private static List<AlignedLine> lines(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> EditionLine.of(edition));
    }
}
