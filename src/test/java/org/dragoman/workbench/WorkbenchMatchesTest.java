package org.dragoman.workbench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.memory.Match;
import org.dragoman.memory.Memory;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.translation.WordDiff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.translation.WordDiff.Fate.DELETED;
import static org.dragoman.translation.WordDiff.Fate.INSERTED;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class WorkbenchMatchesTest {
    private static final String BEFORE = "The ferry left before dawn.";
    private static final String SENTENCE = "Forty lorries waited at the northern ferry.";
    private static final String AFTER = "It came back empty.";

    @Inject
    Statements statements;

    @Inject
    WorkbenchMatches matches;

    @Inject
    Memory memory;

    @Inject
    Translating translating;

    private static String text(String name) {
        return String.join("\n\n", name + " " + BEFORE, name + " " + SENTENCE, name + " " + AFTER);
    }

    private <T> T at(WorkbenchFixture job, int index, Function<Translation, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> question.apply(
                        Translation.withId(job.translations().get(index)).orElseThrow()));
    }

    private List<WorkbenchMatch> offered(WorkbenchFixture job, int index) {
        return at(job, index, matches::of);
    }

    private void approve(WorkbenchFixture job, int index, String text) {
        long id = job.translations().get(index);
        var translator = Account.named("translator-fr").orElseThrow();
        translating.save(id, text, 0, translator);
        translating.complete(id, Seen.alone(1), translator);
        translating.approve(id, Seen.alone(2), Account.named("reviewer").orElseThrow());
    }

    /** Long enough that the sentences of two tests are not alike. */
    private static String unique() {
        return "Ferry " + UUID.randomUUID() + " of " + UUID.randomUUID() + " and " + UUID.randomUUID();
    }

    @Test
    void tellsContextFromExact() {
        var name = unique();
        var french = name + " Quarante camions attendaient au bac du nord.";
        approve(WorkbenchFixture.make(statements, Language.FR, text(name)), 2, french);
        var again = WorkbenchFixture.make(statements, Language.FR, text(name));
        assertThat(offered(again, 2)).first().satisfies(match -> {
            assertThat(match.kind()).isEqualTo(Match.Kind.CONTEXT);
            assertThat(match.score()).isEqualTo(1);
            assertThat(match.text()).isEqualTo(french);
            assertThat(match.number()).isEqualTo(1);
        });
        var alone = WorkbenchFixture.make(statements, Language.FR, name + " " + SENTENCE);
        assertThat(offered(alone, 1)).extracting(WorkbenchMatch::kind).first().isEqualTo(Match.Kind.EXACT);
    }

    @Test
    void marksWhatDiffers() {
        var name = unique();
        approve(
                WorkbenchFixture.make(statements, Language.FR, name + " " + SENTENCE),
                1,
                name + " Quarante camions attendaient au bac du nord.");
        var similar =
                WorkbenchFixture.make(statements, Language.FR, name + " Forty lorries waited at the southern ferry.");
        var match = offered(similar, 1).get(0);
        assertThat(match.fuzzy()).isTrue();
        assertThat(match.score()).isBetween(0.7, 0.99);
        assertThat(match.difference())
                .contains(new WordDiff.Piece(DELETED, "northern"), new WordDiff.Piece(INSERTED, "southern"));
    }

    @Test
    void doesNotBringBackWhatReviewRefused() {
        var name = unique();
        var job = WorkbenchFixture.make(statements, Language.FR, text(name));
        approve(job, 2, name + " Quarante camions attendaient.");
        var reviewer = Account.named("reviewer").orElseThrow();
        translating.sendBack(job.translations().get(2), null, "The ferry is missing.", reviewer);
        assertThat(offered(job, 2)).isEmpty();
    }

    @Test
    void takesOnlyTheCodesThatTheSegmentHas() {
        var name = unique();
        importTmx(
                name + " <bpt i=\"1\">&lt;b&gt;</bpt>Forty<ept i=\"1\">&lt;/b&gt;</ept> lorries waited.",
                name + " <bpt i=\"1\">&lt;b&gt;</bpt>Quarante<ept i=\"1\">&lt;/b&gt;</ept> camions attendaient.");
        var job = WorkbenchFixture.make(statements, Language.FR, name + " Forty lorries waited.");
        assertThat(offered(job, 1))
                .extracting(WorkbenchMatch::text)
                .containsExactly(name + " Quarante camions attendaient.");
    }

    @Test
    void namesTheFileThatAnEntryCameFrom() {
        var name = unique();
        importTmx(name + " " + SENTENCE, name + " Quarante camions.");
        var job = WorkbenchFixture.make(statements, Language.FR, name + " " + SENTENCE);
        assertThat(offered(job, 1)).extracting(WorkbenchMatch::origin).containsExactly("river.tmx");
        answer(job, "translator-fr")
                .statusCode(200)
                .body("matches.kind", hasItem("exact"))
                .body("matches[0].score", equalTo(1.0f))
                .body("matches[0].origin", equalTo("river.tmx"));
        People.translator(Language.AR);
        answer(job, "translator-ar").statusCode(404);
    }

    private static ValidatableResponse answer(WorkbenchFixture job, String username) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .get("/api/v1/translations/" + job.translations().get(1) + "/matches")
                .then();
    }

    private void importTmx(String source, String target) {
        var tmx =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="test"
                adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>%s</seg></tuv>
                <tuv xml:lang="fr"><seg>%s</seg></tuv></tu></body></tmx>"""
                        .formatted(source, target);
        People.editor();
        memory.read(
                new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)),
                "river.tmx",
                Account.named("editor").orElseThrow());
    }
}
