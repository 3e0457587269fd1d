package org.dragoman.splitting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SplitExceptionsTest {
    private final String word = UUID.randomUUID().toString();
    private final String first = "The gate " + word + " opened:";
    private final String second = "nobody came.";

    private long statement() {
        return Drafts.of("en", "Gates", first + " " + second + " It was late.");
    }

    private static void act(long segment, String act, Map<String, Object> body) {
        Drafts.as("editor")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/segments/{id}/" + act, segment)
                .then()
                .statusCode(200);
    }

    private void cut(long statement) {
        act(Drafts.segments(statement).get(1), "cut", Map.of("offset", first.length() + 1));
    }

    private List<Integer> remembered() {
        return Drafts.as("editor")
                .get("/api/v1/split-exceptions")
                .jsonPath()
                .getList("findAll { it.before.contains('" + word + "') }.id");
    }

    @Test
    void remembersACutInTheNextRevisionAndInOtherStatements() {
        long statement = statement();
        cut(statement);
        Proposals.revise(statement, "It is late.\n\n" + first + " " + second + " It was late.");
        assertThat(Drafts.texts(statement)).containsExactly("Gates", "It is late.", first, second, "It was late.");
        assertThat(Drafts.texts(statement())).containsExactly("Gates", first, second, "It was late.");
    }

    @Test
    void remembersAMerge() {
        long statement = statement();
        act(Drafts.segments(statement).get(1), "merge", Map.of());
        assertThat(Drafts.texts(statement())).containsExactly("Gates", first + " " + second + " It was late.");
    }

    @Test
    void forgetsWhatIsUndone() {
        long statement = statement();
        cut(statement);
        assertThat(remembered()).hasSize(1);
        act(Drafts.segments(statement).get(1), "merge", Map.of());
        assertThat(remembered()).isEmpty();
    }

    @Test
    void forgetsWhatAnEditorForgets() {
        long statement = statement();
        cut(statement);
        int id = remembered().get(0);
        People.translator(Language.FR);
        for (var someone : List.of("translator-fr", "publisher")) {
            People.publisher();
            Drafts.as(someone)
                    .delete("/api/v1/split-exceptions/{id}", id)
                    .then()
                    .statusCode(403);
            Drafts.as(someone).get("/api/v1/split-exceptions").then().statusCode(403);
        }
        Drafts.as("editor").delete("/api/v1/split-exceptions/{id}", id).then().statusCode(204);
        Drafts.as("editor").delete("/api/v1/split-exceptions/{id}", id).then().statusCode(404);
        assertThat(Drafts.texts(statement())).containsExactly("Gates", first + " " + second, "It was late.");
        assertThat(Drafts.texts(statement)).containsExactly("Gates", first, second, "It was late.");
    }

    @Test
    void tellsMachinesOfTheRulesAlone() {
        cut(statement());
        People.editor();
        assertThat(Drafts.as("editor")
                        .contentType("application/json")
                        .body(Map.of("language", "en", "text", first + " " + second))
                        .post("/api/v1/segmentation")
                        .jsonPath()
                        .getList("segments"))
                .containsExactly(first + " " + second);
    }
}
