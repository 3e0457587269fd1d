package org.dragoman.splitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AbbreviationApiTest {
    private static final String PATH = "/api/v1/abbreviations";

    @Inject
    EntityManager entities;

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.FR);
    }

    @Test
    void takesEffectOnTheNextText() {
        var text = "The Xbatt. Reed left. We came from the Xbatt. The gate was shut.";
        assertThat(split(text)).hasSize(4);
        keep("en", " Xbatt ", false).statusCode(200).body("form", equalTo("Xbatt."));
        assertThat(split(text)).containsExactly("The Xbatt. Reed left.", "We came from the Xbatt. The gate was shut.");
        keep("en", "Xbatt.", true).statusCode(200);
        assertThat(split(text)).hasSize(3);
        Drafts.as("editor").delete(PATH + "/" + idOf("Xbatt.")).then().statusCode(204);
        assertThat(split(text)).hasSize(4);
    }

    @Test
    void noticesWhatAnotherInstanceHasChanged() {
        var text = "The Ybatt. Reed left.";
        assertThat(split(text)).hasSize(2);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into abbreviation (language, form, may_end_sentence)"
                            + " values ('EN', 'Ybatt.', false)")
                    .executeUpdate();
            entities.createNativeQuery("update snapshot_version set number = number + 1 where name = 'abbreviation'")
                    .executeUpdate();
        });
        assertThat(split(text)).hasSize(1);
    }

    @Test
    void isOnTheTrail() {
        keep("fa", "ژژ.", false).statusCode(200);
        keep("fa", "ژژ.", true).statusCode(200);
        keep("fa", "ژژ.", true).statusCode(200);
        Drafts.as("editor").delete(PATH + "/" + idOf("ژژ.")).then().statusCode(204);
        List<?> actions = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select action || ' ' || author from trail_entry where subject = 'fa: ژژ.' order by id")
                .getResultList());
        assertThat(actions)
                .hasToString("[abbreviation.added editor, abbreviation.changed editor, abbreviation.removed editor]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "...", "a b.", "p. ex.", "(x).", "\\Qx.", "12.", "a\nb.", "<b>.", "a;"})
    void refusesWhatIsNoAbbreviation(String form) {
        keep("en", form, false).statusCode(422).body("code", equalTo("abbreviation-unfit"));
    }

    @Test
    void refusesWhatIsTooLongOrIncomplete() {
        keep("en", "a".repeat(41), false).statusCode(422);
        keep("de", "usw.", false).statusCode(422);
        Drafts.as("editor")
                .contentType("application/json")
                .body("{\"language\":\"en\",\"form\":\"zz.\"}")
                .put(PATH)
                .then()
                .statusCode(422);
        Drafts.as("editor").delete(PATH + "/0").then().statusCode(404);
    }

    @Test
    void isForEditorsToChangeAndForAllToRead() {
        Drafts.as("translator-fr").get(PATH).then().statusCode(200);
        Drafts.as("translator-fr")
                .contentType("application/json")
                .body(Map.of("language", "fr", "form", "zz.", "mayEndSentence", false))
                .put(PATH)
                .then()
                .statusCode(403);
        Drafts.as("translator-fr").delete(PATH + "/1").then().statusCode(403);
        RestAssured.given().get(PATH).then().statusCode(401);
    }

    @Test
    void isListed() {
        keep("ar", "ككك.", true).statusCode(200);
        Drafts.as("editor").get(PATH).then().body("form", hasItem("ككك."));
    }

    private static ValidatableResponse keep(String language, String form, boolean mayEndSentence) {
        return Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("language", language, "form", form, "mayEndSentence", mayEndSentence))
                .put(PATH)
                .then();
    }

    private static int idOf(String form) {
        return Drafts.as("editor").get(PATH).path("find { it.form == '" + form + "' }.id");
    }

    private static List<String> split(String text) {
        return Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("language", "en", "text", text))
                .post("/api/v1/segmentation")
                .path("segments");
    }
}
