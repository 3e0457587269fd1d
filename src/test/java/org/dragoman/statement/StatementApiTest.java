package org.dragoman.statement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class StatementApiTest {

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    @Test
    void bringsATextInWithTheTitleThatItGivesItself() {
        var slug = Drafts.slug();
        long id = Drafts.bringIn(
                        Map.of("language", "fr", "slug", slug, "text", "L’eau pour tous\n\nIl est tard. Très tard."))
                .then()
                .statusCode(201)
                .body("title", equalTo("L’eau pour tous"))
                .body("language", equalTo("fr"))
                .body("state", equalTo("DRAFT"))
                .header("Location", containsString("/api/v1/statements/"))
                .extract()
                .jsonPath()
                .getLong("id");
        assertThat(Drafts.texts(id)).containsExactly("L’eau pour tous", "Il est tard.", "Très tard.");
    }

    @Test
    void asksForATitleWhereTheTextHasNone() {
        Drafts.bringIn(Map.of("language", "en", "text", "It is late. Very late."))
                .then()
                .statusCode(422)
                .body("code", equalTo("title-missing"));
    }

    @Test
    void refusesASlugThatIsTaken() {
        var slug = Drafts.slug();
        Drafts.bringIn(Map.of("language", "en", "title", "Water", "slug", slug, "text", "Late."))
                .then()
                .statusCode(201);
        Drafts.bringIn(Map.of("language", "en", "title", "Water", "slug", slug, "text", "Later."))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"))
                .body("message", containsString(slug));
    }

    @Test
    void refusesAnUnknownLanguageAndAnImpossibleDate() {
        Drafts.bringIn(Map.of("language", "de", "title", "Wasser", "text", "Spät."))
                .then()
                .statusCode(422)
                .body("code", equalTo("language"));
        Drafts.bringIn(Map.of("language", "en", "title", "Water", "text", "Late.", "date", "2026-02-30"))
                .then()
                .statusCode(422)
                .body("code", equalTo("dated"));
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, '', empty",
        "blank.md, ' \n ', no-text",
        "paper.pdf, text, unknown-format",
        "paper, text, unknown-format",
        "paper.docx, text, extension-lies",
        "paper.txt, %PDF-1.7, extension-lies",
    })
    void refusesABadFile(String name, String content, String code) {
        bringIn(name, content.getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void refusesAnotherEncoding() {
        bringIn("text.txt", "بیانیه".getBytes(Charset.forName("windows-1256")))
                .statusCode(422)
                .body("code", equalTo("wrong-encoding"));
    }

    @Test
    void refusesAFileOverTheLimitAndStoresNothing() {
        var slug = Drafts.slug();
        Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParams(Map.of("fileName", "big.txt", "language", "en", "title", "Big", "slug", slug))
                .body("word ".repeat(2_200_000).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"))
                .body("message", containsString("10"));
        Drafts.as("editor").get("/api/v1/statements").then().body("slug", not(containsString(slug)));
    }

    @Test
    void saysWhatIsWrongInTheLanguageThatIsAskedFor() {
        Drafts.as("editor")
                .cookie("language", "fa")
                .contentType("application/octet-stream")
                .queryParams(Map.of("fileName", "empty.txt", "language", "fa", "title", "آب"))
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("message", containsString("پرونده خالی است"));
    }

    @Test
    void changesWhatAStatementIsCalled() {
        long id = Drafts.of("en", "Water", "It is late.");
        var slug = Drafts.slug();
        head(id, Map.of("title", "Water for all", "slug", slug, "date", "2026-03-21"))
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("date", equalTo("2026-03-21"));
        assertThat(Drafts.texts(id)).containsExactly("Water for all", "It is late.");
        head(id, Map.of("slug", "No Slug")).statusCode(422).body("code", equalTo("slug"));
        head(Long.MAX_VALUE, Map.of("title", "Nowhere")).statusCode(404);
    }

    @Test
    void isForEditorsOnly() {
        long id = Drafts.of("en", "Water", "It is late.");
        People.translator(Language.AR);
        People.publisher();
        for (var someone : List.of("translator-ar", "publisher")) {
            Drafts.as(someone)
                    .contentType("application/json")
                    .body(Map.of("language", "en", "title", "Water", "text", "Late."))
                    .post("/api/v1/statements")
                    .then()
                    .statusCode(403);
            Drafts.as(someone)
                    .post("/api/v1/statements/{id}/confirm", id)
                    .then()
                    .statusCode(403);
        }
        Drafts.as("translator-ar").get("/api/v1/statements/{id}", id).then().statusCode(403);
        Drafts.as("publisher").get("/api/v1/statements/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse bringIn(String name, byte[] content) {
        return Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParams(Map.of("fileName", name, "language", "en", "title", "Water", "slug", Drafts.slug()))
                .body(content)
                .post("/api/v1/statements")
                .then();
    }

    private static ValidatableResponse head(long id, Map<String, String> heading) {
        return Drafts.as("editor")
                .contentType("application/json")
                .body(heading)
                .put("/api/v1/statements/{id}/heading", id)
                .then();
    }
}
