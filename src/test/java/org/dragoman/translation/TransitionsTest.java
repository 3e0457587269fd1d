package org.dragoman.translation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.edition.Releasing;
import org.dragoman.inspection.Waiver;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** Every step that a program can take with a translation, in every situation in which it may find it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TransitionsTest {
    private static final String TEXT = "L’autorité portuaire doit les rencontrer.";
    private static final String OTHER = "Il faut que l’autorité portuaire les rencontre.";

    /** The last sentence, which {@link Proposals#CHANGED} no longer has. */
    private static final int LAST = 4;

    /** The sentence about which {@link HarbourStatement#whileTheGlossaryDisagrees}. */
    private static final int WAGES = 2;

    @Inject
    Translating translating;

    @Inject
    Releasing releasing;

    private @Nullable HarbourStatement harbour;
    private @Nullable Long id;

    @BeforeEach
    void people() {
        People.publisher();
        People.reviewer();
        People.account("colleague-fr", Set.of(Role.TRANSLATOR), Set.of(FR));
        People.account("reviewer-ar", Set.of(Role.REVIEWER), Set.of(Language.AR));
    }

    private HarbourStatement harbour() {
        return Objects.requireNonNull(harbour);
    }

    /** What a program sends and who it is; all is right unless the situation says otherwise. */
    private record Deed(String name, String as, @Nullable Integer version, Set<Long> kept) {

        Deed as(String username) {
            return new Deed(name, username, version, kept);
        }

        Deed with(@Nullable Integer other) {
            return new Deed(name, as, other, kept);
        }

        Response send(Translation translation) {
            var body = new HashMap<String, Object>(Map.of("text", OTHER, "reason", "Say it better.", "kept", kept));
            if (version != null) {
                body.put("version", version);
            }
            RequestSpecification request =
                    Drafts.as(as).contentType("application/json").body(body);
            var path = "/api/v1/translations/" + translation.id();
            return name.equals("save") ? request.put(path) : request.post(path + "/" + name);
        }
    }

    private static Deed deed(String name, Translation translation) {
        var by = name.equals("save") || name.equals("complete") ? "translator-fr" : "reviewer";
        return new Deed(name, by, translation.version(), Set.of());
    }

    private Translation stored() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = Translation.withId(id()).orElseThrow();
            before.segment().id();
            return before;
        });
    }

    private long id() {
        return Objects.requireNonNull(id);
    }

    /** A translation that has come as far as a state. */
    private Translation in(State state) {
        harbour = HarbourStatement.assigned(FR);
        id = harbour.translations(FR).get(LAST).id();
        if (state != State.EMPTY) {
            translating.save(id(), TEXT, 0, People.translator(FR));
        }
        if (state == State.TRANSLATED || state == State.APPROVED) {
            translating.complete(id(), Seen.alone(1), People.translator(FR));
        }
        if (state == State.APPROVED) {
            translating.approve(id(), Seen.alone(2), People.reviewer());
        }
        return stored();
    }

    /** What came of a deed: the code of the refusal, or the state. */
    private static String outcome(Response answer) {
        return answer.statusCode() == 200
                ? answer.jsonPath().getString("state")
                : answer.jsonPath().getString("code");
    }

    private List<String> kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Conflict.openOf(Translation.withId(id()).orElseThrow()).stream()
                        .map(Conflict::text)
                        .toList());
    }

    private void assertUntouched(Translation before) {
        var now = stored();
        assertThat(List.of(now.text(), now.state(), now.version()))
                .isEqualTo(List.of(before.text(), before.state(), before.version()));
    }

    @ParameterizedTest
    @CsvSource({
        "save, EMPTY, draft",
        "save, DRAFT, draft",
        "save, TRANSLATED, draft",
        "save, APPROVED, approved",
        "complete, EMPTY, nothing-to-complete",
        "complete, DRAFT, translated",
        "complete, TRANSLATED, translated",
        "complete, APPROVED, approved",
        "approve, EMPTY, not-translated",
        "approve, DRAFT, not-translated",
        "approve, TRANSLATED, approved",
        "approve, APPROVED, not-translated",
        "send-back, EMPTY, not-translated",
        "send-back, DRAFT, not-translated",
        "send-back, TRANSLATED, draft",
        "send-back, APPROVED, draft"
    })
    void fromEveryState(String name, State state, String expected) {
        var before = in(state);
        var answer = deed(name, before).send(before);
        assertThat(outcome(answer)).isEqualTo(expected);
        if (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertUntouched(before);
            assertThat(kept()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"complete, DRAFT", "approve, TRANSLATED", "send-back, TRANSLATED", "send-back, APPROVED"})
    void neverOfAnotherVersion(String name, State state) {
        var before = in(state);
        for (var lie : List.of(before.version() - 1, before.version() + 1, -1, Integer.MAX_VALUE)) {
            var answer = deed(name, before).with(lie).send(before);
            assertThat(outcome(answer)).as("version %d", lie).isEqualTo("changed-meanwhile");
            assertThat(answer.statusCode()).isEqualTo(409);
        }
        assertUntouched(before);
    }

    @ParameterizedTest
    @CsvSource({"complete, DRAFT", "approve, TRANSLATED"})
    void neverOfAVersionThatIsNotSaid(String name, State state) {
        var before = in(state);
        var answer = deed(name, before).with(null).send(before);
        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(outcome(answer)).isEqualTo("version-missing");
        assertUntouched(before);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "TRANSLATED", "APPROVED"})
    void aTextThatComesTooLateIsKeptWhateverHasBecomeOfTheOther(State state) {
        var before = in(state);
        for (var version : List.of(before.version() - 1, before.version() + 5)) {
            var answer = deed("save", before).with(version).send(before);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(outcome(answer)).isEqualTo("stale");
            assertThat(answer.jsonPath().getList("translation.kept.text", String.class))
                    .contains(OTHER);
        }
        assertUntouched(before);
        assertThat(kept()).containsExactly(OTHER, OTHER);
    }

    @ParameterizedTest
    @CsvSource({"complete, DRAFT, translated", "approve, TRANSLATED, approved"})
    void nobodyDecidesAgainstATextThatTheyHaveNotSeen(String name, State state, String expected) {
        var before = in(state);
        deed("save", before).with(before.version() - 1).send(before);
        var blind = deed(name, before).send(before);
        assertThat(outcome(blind)).isEqualTo("conflict-open");
        assertUntouched(before);
        assertThat(kept()).containsExactly(OTHER);
        var seen = Set.copyOf(Drafts.as("translator-fr")
                .get("/api/v1/translations/{id}", id())
                .jsonPath()
                .getList("kept.id", Long.class));
        var told = deed(name, before);
        assertThat(outcome(new Deed(name, told.as(), told.version(), seen).send(before)))
                .isEqualTo(expected);
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"complete, DRAFT", "approve, TRANSLATED", "send-back, TRANSLATED", "send-back, APPROVED"})
    void whatIsSentTwiceIsDoneOnce(String name, State state) {
        var before = in(state);
        var deed = deed(name, before);
        var once = outcome(deed.send(before));
        var after = stored();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(outcome(deed.send(before))).isEqualTo(once);
        assertUntouched(after);
    }

    @ParameterizedTest
    @CsvSource({
        "save, DRAFT, draft",
        "complete, DRAFT, segment-removed",
        "approve, TRANSLATED, segment-removed",
        "send-back, TRANSLATED, segment-removed",
        "send-back, APPROVED, segment-removed"
    })
    void whatTheSourceNoLongerHasIsTakenNoFurther(String name, State state, String expected) {
        in(state);
        Proposals.revise(harbour().id, Proposals.CHANGED);
        var before = stored();
        assertThat(before.state()).isEqualTo(state);
        assertThat(outcome(deed(name, before).send(before))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "save, DRAFT, colleague-fr, 404",
        "save, DRAFT, reviewer, 403",
        "save, DRAFT, editor, 403",
        "complete, DRAFT, colleague-fr, 404",
        "complete, DRAFT, reviewer, 403",
        "complete, DRAFT, editor, 403",
        "approve, TRANSLATED, translator-fr, 403",
        "approve, TRANSLATED, reviewer-ar, 403",
        "approve, TRANSLATED, editor, 403",
        "send-back, TRANSLATED, translator-fr, 403",
        "send-back, TRANSLATED, reviewer-ar, 403",
        "send-back, APPROVED, publisher, 403"
    })
    void onlyByThoseWhoseItIs(String name, State state, String username, int status) {
        var before = in(state);
        assertThat(deed(name, before).as(username).send(before).statusCode()).isEqualTo(status);
        assertUntouched(before);
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "save, 0, release-scheduled",
        "save, -1, stale",
        "complete, 0, release-scheduled",
        "approve, 0, release-scheduled",
        "send-back, 0, release-scheduled"
    })
    void nothingMovesBeforeAScheduledReleaseAndStillNoTextIsLost(String name, int late, String expected) {
        harbour = HarbourStatement.approved(FR);
        id = harbour.translations(FR).get(LAST).id();
        releasing.schedule(harbour.statement(), Instant.now().plus(Duration.ofDays(1)), People.publisher());
        var before = stored();
        var answer = deed(name, before).with(before.version() + late).send(before);
        assertThat(outcome(answer)).isEqualTo(expected);
        assertUntouched(before);
        assertThat(kept()).hasSize(late == 0 ? 0 : 1);
    }

    @Test
    void anErrorIsWaivedOnceAndOnlyWhereItStands() {
        harbour = HarbourStatement.translated(FR);
        id = harbour.translations(FR).get(WAGES).id();
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            var error = Drafts.as("editor")
                    .get("/api/v1/translations/{id}", id())
                    .jsonPath()
                    .getString("findings.find { it.severity == 'error' }.key");
            assertThat(waive("reviewer", error)).isEqualTo(403);
            assertThat(waive("editor", "no such finding")).isEqualTo(409);
            assertThat(waive("editor", error)).isEqualTo(200);
            assertThat(waive("editor", error)).isEqualTo(409);
            assertThat(QuarkusTransaction.requiringNew().call(() -> Waiver.of(stored())))
                    .hasSize(1);
        });
    }

    @Test
    void nothingIsWaivedInWhatTheSourceNoLongerHas() {
        harbour = HarbourStatement.translated(FR);
        id = harbour.translations(FR).get(WAGES).id();
        Proposals.revise(harbour.id, "Another text altogether, of which nothing was there before.");
        HarbourStatement.whileTheGlossaryDisagrees(
                () -> assertThat(waive("editor", "any")).isEqualTo(409));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Waiver.of(stored())))
                .isEmpty();
    }

    private int waive(String username, String finding) {
        People.editor();
        return Drafts.as(username)
                .contentType("application/json")
                .body(Map.of("finding", finding, "reason", "Said so on air."))
                .post("/api/v1/translations/{id}/waivers", id())
                .statusCode();
    }

    /** The choices after a conflict, as they are sent, and what stands then; {@code 0} is the version that is stored. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, 200, STORED",
                "other, -, 0, 200, STORED",
                "other, -, -1, 409, OPEN",
                "mine, -, 0, 200, KEPT",
                "mine, -, -, 428, OPEN",
                "mine, -, -1, 409, REPLACED",
                "merged, A third text., 0, 200, MERGED",
                "-, A third text., 0, 200, MERGED",
                "merged, A third text., -1, 409, REPLACED",
                "merged, A third text., -, 428, OPEN",
                "merged, -, 0, 422, OPEN",
                "both, -, 0, 422, OPEN"
            })
    void aConflictEndsAsItIsChosen(
            @Nullable String choice, @Nullable String text, @Nullable Integer version, int status, String end) {
        var before = in(State.DRAFT);
        long conflict = deed("save", before)
                .with(before.version() - 1)
                .send(before)
                .jsonPath()
                .getLong("conflict");
        var body = new HashMap<String, Object>();
        body.put("choice", choice);
        body.put("text", text);
        body.put("version", version == null ? null : before.version() + version);
        Drafts.as("translator-fr")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/conflicts/{id}/settle", conflict)
                .then()
                .statusCode(status);
        assertThat(stored().text())
                .isEqualTo(
                        switch (end) {
                            case "KEPT" -> OTHER;
                            case "MERGED" -> text;
                            default -> TEXT;
                        });
        assertThat(kept()).hasSize(end.equals("OPEN") || end.equals("REPLACED") ? 1 : 0);
    }
}
