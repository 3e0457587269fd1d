package org.dragoman.memory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class MemoryTest {
    private final String slug = "memory-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Memory memory;

    @Inject
    Statements statements;

    @Inject
    Translating translating;

    @Test
    void learnsWhatIsApprovedAndLearnsBetter() {
        var before = "Railway workers of " + slug + " met at noon.";
        var text = "They demand the release of all " + slug + " prisoners.";
        long second = translation(before + " " + text);

        approve(second, "Ils exigent la libération de tous les prisonniers de " + slug + ".");
        assertThat(matches(text, null))
                .extracting(Match::kind, Match::origin)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Match.Kind.EXACT, slug));
        assertThat(matches(text, before)).extracting(Match::kind).containsExactly(Match.Kind.CONTEXT);

        QuarkusTransaction.requiringNew().run(() -> translating.sendBack(second, null, "reword", People.reviewer()));
        approve(second, "Ils demandent que tous les prisonniers de " + slug + " soient libérés.");
        assertThat(matches(text, null))
                .extracting(Match::target)
                .containsExactly("Ils demandent que tous les prisonniers de " + slug + " soient libérés.");
    }

    /** Whatever it learnt itself it knows when it comes back in a file of its own. */
    @Test
    void findsItsOwnPairsAgain() {
        approve(translation("All <1> " + slug + " prisoners & more."), "Tous les <1> prisonniers de " + slug + ".");
        var file = new ByteArrayOutputStream();
        memory.write(Language.EN, Language.FR, file, People.editor());
        assertThat(file.toString(StandardCharsets.UTF_8).replace("&gt;", ">"))
                .contains("<seg>All &lt;1> " + slug)
                .contains("<seg>Tous les &lt;1> prisonniers de " + slug);
        var report = memory.read(new ByteArrayInputStream(file.toByteArray()), "own.tmx", People.editor());
        assertThat(report.added()).isZero();
        assertThat(report.known()).isPositive();
    }

    private List<Match> matches(String text, String previous) {
        return memory.matches(Language.EN, Language.FR, text, previous, null);
    }

    /** The translation of the last segment of a new statement. */
    private long translation(String text) {
        var editor = People.editor();
        var translator = People.translator(Language.FR);
        return QuarkusTransaction.requiringNew().call(() -> {
            var upload = new UploadedFile(slug + ".txt", text.getBytes(StandardCharsets.UTF_8), Language.EN);
            var heading = new Heading("Statement " + slug, slug, LocalDate.of(2026, 3, 1));
            var statement = statements.bringIn(upload, heading, editor);
            statements.confirm(statement, editor);
            var segments = ReadingOrder.of(statement).segments();
            var translation = new Translation(segments.get(segments.size() - 1), Language.FR, translator);
            translation.persist();
            return translation.id();
        });
    }

    private void approve(long id, String text) {
        var translator = People.translator(Language.FR);
        var reviewer = People.reviewer();
        int version = QuarkusTransaction.requiringNew()
                .call(() -> Translation.withId(id).orElseThrow().version());
        translating.save(id, text, version, translator);
        translating.complete(id, Seen.alone(version + 1), translator);
        translating.approve(id, Seen.alone(version + 2), reviewer);
    }
}
