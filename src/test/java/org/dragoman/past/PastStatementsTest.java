package org.dragoman.past;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dragoman.account.Account;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.dragoman.memory.Match;
import org.dragoman.memory.Memory;
import org.dragoman.statement.UploadedFile;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.PastTexts;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class PastStatementsTest {
    @Inject
    PastStatements statements;

    @Inject
    PastStore store;

    @Inject
    Memory memory;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static PastRow row(List<String> source, List<String> target) {
        return new PastRow(source, target, 0.9, false, false);
    }

    private long kept(PastRow... rows) {
        var heading = new PastHeading("Past " + word, EN, FR);
        return store.keep(heading, new PastRows(List.of(rows)), People.editor());
    }

    private static PastStatement read(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PastStatement.withId(id).orElseThrow());
    }

    private static PastStatements.Seen seen(long id, int row) {
        return new PastStatements.Seen(id, row, read(id).version());
    }

    private static void isRefused(Runnable deed, Refusal.Kind kind, String code) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    @Test
    void readsAlignsAndKeeps() {
        var source = UploadedFile.pasted(PastTexts.ENGLISH, EN);
        var markdown = "# " + word + "\n\nFirst **line**.  \nSecond line. A third?";
        assertThat(statements.read(new UploadedFile("a.md", markdown.getBytes(UTF_8), EN), People.editor()))
                .containsExactly(word, "First line.\nSecond line. A third?");
        var sources = statements.read(source, People.editor());
        var targets = statements.read(UploadedFile.pasted(PastTexts.FRENCH, FR), People.editor());
        var id = statements.bringIn(new PastHeading(word, EN, FR), sources, targets, People.editor());
        var rows = read(id).rows();
        assertThat(rows.list()).hasSize(4).allMatch(PastRow::goesToMemory).noneMatch(PastRow::corrected);
        assertThat(rows.row(1).sourceText()).isEqualTo("They had asked for it since 1998.");
        assertThat(rows.row(1).targetText()).isEqualTo("Ils le demandaient depuis 1998.");
        assertThat(PastStatement.newestFirst(0, 1)).singleElement().satisfies(listed -> {
            assertThat(listed.title()).isEqualTo(word);
            assertThat(listed.rowCount()).isEqualTo(4);
        });
    }

    @Test
    void changesRowsAndSaysSoInTheTrail() {
        var id = kept(row(List.of("a.", "b."), List.of("x.")), row(List.of("c."), List.of("y.", "z.")));
        var by = People.editor();
        statements.move(seen(id, 0), Step.SOURCE_DOWN, by);
        statements.split(seen(id, 1), by);
        statements.join(seen(id, 0), by);
        statements.mark(seen(id, 1), true, by);
        statements.reword(seen(id, 0), List.of("A.", "B."), List.of("X.", "Y."), by);
        assertThat(read(id).rows().list())
                .containsExactly(
                        PastRow.byHand(List.of("A.", "B."), List.of("X.", "Y."), false),
                        PastRow.byHand(List.of("c."), List.of("z."), true));
        var told = QuarkusTransaction.requiringNew()
                .call(() -> TrailEntry.<TrailEntry>list("subject like ?1 order by id", "Past " + word + "%").stream()
                        .map(entry -> entry.action() + " " + entry.before() + " > " + entry.after())
                        .toList());
        assertThat(told)
                .containsExactly(
                        "past.imported null > en → fr",
                        "past.row-moved a. b. | x. > a. | x.",
                        "past.row-split b. c. | y. z. > b. | y.",
                        "past.row-joined a. | x. > a. b. | x. y.",
                        "past.row-left-out c. | z. > c. | z.",
                        "past.row-corrected a. b. | x. y. > A. B. | X. Y.");
    }

    @Test
    void refusesWhoHasSeenSomethingElse() {
        var id = kept(row(List.of("a.", "b."), List.of("x.")), row(List.of("c."), List.of("y.")));
        var by = People.editor();
        var first = seen(id, 0);
        statements.split(first, by);
        var after = read(id).rows();
        List<Consumer<PastStatements.Seen>> deeds = List.of(
                seen -> statements.join(seen, by),
                seen -> statements.split(seen, by),
                seen -> statements.move(seen, Step.TARGET_UP, by),
                seen -> statements.mark(seen, true, by),
                seen -> statements.reword(seen, List.of("q."), List.of(), by),
                seen -> statements.take(seen.id(), seen.version(), by));
        for (var deed : deeds) {
            isRefused(() -> deed.accept(first), Refusal.Kind.OVERTAKEN, "past-stale");
            isRefused(() -> deed.accept(new PastStatements.Seen(id, 0, null)), Refusal.Kind.OVERTAKEN, "past-stale");
        }
        assertThat(read(id).rows()).isEqualTo(after);
    }

    @Test
    void givesTheMemoryWhatHasTwoSidesAndStaysThen() {
        var id = kept(
                row(List.of("Before " + word + "."), List.of()),
                row(List.of("First " + word + ".", "And more."), List.of("Premier.")),
                new PastRow(List.of("Out " + word + "."), List.of("Dehors."), 1, false, true),
                row(List.of("Last <1> " + word + "."), List.of("Dernier <1>.")),
                row(List.of(), List.of("Seul.")));
        var by = People.editor();
        var report = statements.take(id, read(id).version(), by);
        assertThat(report.added()).isEqualTo(2);
        assertThat(memory.matches(EN, FR, "First " + word + ". And more.", "Before " + word + ".", "Out " + word + "."))
                .first()
                .isEqualTo(
                        new Match(Match.Kind.CONTEXT, 1, "First " + word + ". And more.", "Premier.", "Past " + word));
        assertThat(memory.matches(EN, FR, "Last <1> " + word + ".", null, null))
                .first()
                .satisfies(match -> assertThat(match.target()).isEqualTo("Dernier <1>."));
        assertThat(memory.matches(EN, FR, "Out " + word + ".", null, null))
                .noneMatch(match -> match.target().equals("Dehors."));
        var exported = new ByteArrayOutputStream();
        memory.write(EN, FR, exported, by);
        assertThat(exported.toString(UTF_8)).contains("Dernier &lt;1>.");
        var taken = read(id);
        assertThat(taken.isTaken()).isTrue();
        var seen = seen(id, 1);
        isRefused(() -> statements.split(seen, by), Refusal.Kind.CONFLICT, "past-taken");
        isRefused(() -> statements.mark(seen, true, by), Refusal.Kind.CONFLICT, "past-taken");
        isRefused(() -> statements.take(id, taken.version(), by), Refusal.Kind.CONFLICT, "past-taken");
        assertThat(read(id).rows()).isEqualTo(taken.rows());
    }

    @Test
    void givesNothingWhereThereIsNothing() {
        var id = kept(row(List.of("a " + word), List.of()));
        isRefused(() -> statements.take(id, read(id).version(), People.editor()), Refusal.Kind.CONFLICT, "no-pairs");
        assertThat(read(id).isTaken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "translator", "reviewer", "publisher"})
    void isForEditorsAlone(String role) {
        var id = kept(row(List.of("a.", "b."), List.of("x.")), row(List.of("c."), List.of("y.")));
        var seen = seen(id, 0);
        Account other =
                switch (role) {
                    case "administrator" -> People.administrator();
                    case "translator" -> People.translator(Language.FR);
                    case "reviewer" -> People.reviewer();
                    default -> People.publisher();
                };
        List<Runnable> deeds = List.of(
                () -> statements.read(UploadedFile.pasted("a.", EN), other),
                () -> statements.bringIn(new PastHeading("a", EN, FR), List.of("a."), List.of("b."), other),
                () -> statements.join(seen, other),
                () -> statements.split(seen, other),
                () -> statements.move(seen, Step.SOURCE_DOWN, other),
                () -> statements.mark(seen, true, other),
                () -> statements.reword(seen, List.of("q."), List.of(), other),
                () -> statements.take(id, seen.version(), other));
        deeds.forEach(deed -> isRefused(deed, Refusal.Kind.FORBIDDEN, "role-missing"));
        assertThat(read(id).version()).isEqualTo(seen.version());
    }

    @Test
    void takesNoTextThatIsTooLong() {
        var most = UploadedFile.pasted("a".repeat(PastStatements.LONGEST), EN);
        assertThat(statements.read(most, People.editor())).hasSize(1);
        var more = UploadedFile.pasted("a".repeat(PastStatements.LONGEST + 1), EN);
        isRefused(() -> statements.read(more, People.editor()), Refusal.Kind.TOO_LARGE, "past-too-long");
        var id = kept(row(List.of("a"), List.of("x")), row(List.of("b"), List.of("y")));
        isRefused(
                () -> statements.reword(
                        seen(id, 0), List.of("a"), List.of("x".repeat(PastStatements.LONGEST)), People.editor()),
                Refusal.Kind.TOO_LARGE,
                "past-too-long");
        assertThat(read(id).rows().row(0).targetText()).isEqualTo("x");
    }

    @Test
    void takesThousandsOfRowsAtOnce() {
        var rows = new ArrayList<PastRow>();
        IntStream.range(0, 10_000)
                .forEach(i -> rows.add(row(List.of("Row " + i + " of " + word + "."), List.of("Ligne " + i + "."))));
        var id = kept(rows.toArray(PastRow[]::new));
        statements.mark(seen(id, 9_999), true, People.editor());
        assertThat(statements.take(id, read(id).version(), People.editor()).added())
                .isEqualTo(9_999);
    }
}
