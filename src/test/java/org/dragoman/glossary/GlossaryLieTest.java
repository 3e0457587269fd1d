package org.dragoman.glossary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Whatever a form of the glossary says, what the server knows better stands. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GlossaryLieTest {
    private static final String CONCEPTS = "/api/v1/glossary/concepts/";

    private final String key = "l" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Concepts concepts;

    private void saved(String key) {
        var forms = List.of(new Form(key, Language.EN, "Mount " + key, TermStatus.PREFERRED, false));
        concepts.save(
                new Definition(key, Concept.Type.PLACE, "", forms, new Provenance("", "")), null, People.editor());
    }

    private static Concept stored(String key) {
        return QuarkusTransaction.requiringNew().call(() -> Concept.withKey(key).orElseThrow());
    }

    private static RequestSpecification form(String english) {
        return form(english, "");
    }

    private static RequestSpecification form(String english, String french) {
        return SentForms.of(People.editor()).formParam("type", "PLACE").formParam("preferred", english, french, "", "");
    }

    @Test
    void theKeyIsTheOneOfThePage() {
        saved(key);
        saved(key + "b");
        form("Hill " + key)
                .formParam("key", key + "b")
                .formParam("version", 0)
                .post("/glossary/" + key + "/edit")
                .then()
                .statusCode(303);
        assertThat(stored(key).version()).isEqualTo(1);
        assertThat(stored(key + "b").version()).isZero();
        Drafts.as("editor")
                .contentType("application/json")
                .body("{\"key\":\"" + key + "b\",\"version\":1,\"status\":\"retired\",\"proposedBy\":\"admin\","
                        + "\"type\":\"place\",\"terms\":[]}")
                .put(CONCEPTS + key)
                .then()
                .statusCode(422);
        assertThat(stored(key + "b").version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "7", "2147483647"})
    void aVersionThatNobodySawIsRefused(String lie) {
        saved(key);
        send(form("Hill " + key), lie, "/glossary/" + key + "/edit").then().statusCode(409);
        send(SentForms.of(People.editor()), lie, "/glossary/" + key + "/delete")
                .then()
                .statusCode(409);
        var retiring = SentForms.of(People.editor())
                .formParam("verb", "retire")
                .formParam("key", key)
                .formParam("reason", "No longer.");
        send(retiring, lie, "/glossary/decide").then().statusCode(409);
        assertThat(stored(key).version()).isZero();
        assertThat(stored(key).status()).isEqualTo(ConceptStatus.APPROVED);
    }

    private static Response send(RequestSpecification form, String version, String path) {
        return (version.isEmpty() ? form : form.formParam("version", version)).post(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    void consequencesAreShownToWhoeverOnlySaysToHaveSeenThem(String lie) {
        HarbourStatement.translated(Language.FR);
        var page = form("stopped work", "débrayage " + key)
                .formParam("key", key)
                .formParam("seen", lie)
                .post("/glossary/new");
        page.then().statusCode(200);
        Drafts.as("editor").get(CONCEPTS + key).then().statusCode(404);
        var shown = page.htmlPath().getString("**.find { it.@name == 'seen' }.@value");
        form("fair wages", "paie " + key)
                .formParam("key", key)
                .formParam("seen", shown)
                .post("/glossary/new")
                .then()
                .statusCode(200);
        Drafts.as("editor").get(CONCEPTS + key).then().statusCode(404);
        form("stopped work", "débrayage " + key)
                .formParam("key", key)
                .formParam("seen", shown)
                .post("/glossary/new")
                .then()
                .statusCode(303);
        SentForms.of(People.editor())
                .formParam("version", 0)
                .post("/glossary/" + key + "/delete")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    void theLibraryToo(String lie) {
        frenchWithoutTuvalu();
        var page = library(lie);
        page.then().statusCode(200);
        Drafts.as("editor").get(CONCEPTS + "tuvalu").then().statusCode(404);
        library(page.htmlPath().getString("**.find { it.@name == 'seen' }.@value"))
                .then()
                .statusCode(303);
        SentForms.of(People.editor())
                .formParam("version", 0)
                .post("/glossary/tuvalu/delete")
                .then()
                .statusCode(303);
    }

    private static Response library(String seen) {
        return SentForms.of(People.editor())
                .formParam("key", "tuvalu")
                .formParam("seen", seen)
                .post("/glossary/library");
    }

    /** A translation that would be wrong if the glossary knew the country. */
    private static void frenchWithoutTuvalu() {
        var slug = "tuvalu-" + UUID.randomUUID();
        var upload = new UploadedFile(
                slug + ".txt", "The sea is rising in Tuvalu.\n".getBytes(StandardCharsets.UTF_8), Language.EN);
        var heading = new Heading("High water", slug, LocalDate.of(2026, 3, 1));
        var statement = QuarkusTransaction.requiringNew().call(() -> {
            var draft = Work.a(Statements.class).bringIn(upload, heading, People.editor());
            Work.a(Statements.class).confirm(draft, People.editor());
            return draft;
        });
        var job = Work.given(statement, Language.FR);
        Work.translate(job, 1, "Hautes eaux");
        Work.translate(job, 2, "La mer monte aux îles Ellice.");
    }

    @Test
    void aProposalOfAFormStaysOne() {
        saved(key);
        People.translator(Language.FR);
        Drafts.as("translator-fr")
                .contentType("application/json")
                .body("{\"language\":\"fr\",\"form\":\"mont-" + key
                        + "\",\"accepted\":true,\"by\":\"editor\",\"id\":1}")
                .post(CONCEPTS + key + "/forms")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("by", equalTo("translator-fr"));
    }

    @Test
    void aLinkBeginsAtTheConceptOfThePage() {
        saved(key);
        saved(key + "b");
        saved(key + "c");
        People.editor();
        Drafts.as("editor")
                .contentType("application/json")
                .body("{\"from\":\"" + key + "c\",\"kind\":\"part-of\",\"to\":\"" + key + "b\"}")
                .post(CONCEPTS + key + "/links")
                .then()
                .statusCode(200)
                .body("from", equalTo(key));
    }
}
