package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dragoman.memory.Memory;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** What an edition says of the sentences that came into it by every door. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class OriginsTest {
    private static final int TYPED = 1;
    private static final int EXACT = 2;
    private static final int FUZZY = 3;
    private static final int MACHINE = 4;
    private static final int IMPORTED = 5;

    /** A word that no other test writes. */
    private final String river = "River" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final List<String> sources = List.of(
            "The " + river + " rose.",
            "People near the " + river + " were brought to safety in good time.",
            "All seven bridges over the " + river + " were closed on that night.",
            "The ministry has spoken of the " + river + " many times.",
            "Nobody near the " + river + " was hurt.");

    @Inject
    Publications publications;

    @Inject
    Memory memory;

    @Inject
    Statements statements;

    @Inject
    Translating translating;

    @Inject
    Releasing releasing;

    private Statement statement;
    private List<Translation> translations;

    @BeforeEach
    void assign() {
        var text = String.join("\n\n", sources);
        statement = publications.broughtIn("a.txt", text.getBytes(StandardCharsets.UTF_8), "About the " + river);
        statements.confirm(statement.id(), People.editor());
        publications.assign(statement, FR);
        translations = QuarkusTransaction.requiringNew().call(() -> Translation.of(statement, FR));
        assertThat(translations).hasSize(sources.size() + 1);
        remember();
    }

    private String french(int sentence) {
        return "Phrase sur le " + river + ", la " + "nème ".repeat(sentence) + "de toutes.";
    }

    private void remember() {
        var units = unit(sources.get(1), french(EXACT), "nadia")
                + unit(sources.get(2).replace("seven", "eight"), french(FUZZY), "nadia")
                + unit(sources.get(3), french(MACHINE), "MT!");
        var tmx = "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\""
                + " o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>" + units
                + "</body></tmx>";
        memory.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "a.tmx", People.editor());
    }

    private static String unit(String source, String target, String by) {
        return "<tu><tuv xml:lang=\"en\"><seg>" + source + "</seg></tuv><tuv xml:lang=\"fr\" creationid=\"" + by
                + "\"><seg>" + target + "</seg></tuv></tu>";
    }

    private Translation newest(int index) {
        long id = translations.get(index).id();
        return QuarkusTransaction.requiringNew()
                .call(() -> Translation.withId(id).orElseThrow());
    }

    private void save(int index, String text) {
        translating.save(translations.get(index).id(), text, newest(index).version(), People.translator(FR));
    }

    private JsonPath released() {
        for (int i = 0; i < translations.size(); i++) {
            long id = translations.get(i).id();
            translating.complete(id, Seen.alone(newest(i).version()), People.translator(FR));
            translating.approve(id, Seen.alone(newest(i).version()), People.reviewer());
        }
        var edition = releasing.release(statement, People.publisher());
        return given().get("/api/v1" + edition.path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> provenance(JsonPath edition, int index) {
        return edition.getMap("segments[" + index + "].texts.fr.provenance");
    }

    @Test
    void tellsEachOriginAndWhoLookedAtIt() {
        save(0, "À propos du " + river);
        save(TYPED, french(TYPED));
        save(EXACT, french(EXACT));
        save(FUZZY, french(FUZZY));
        save(FUZZY, french(FUZZY) + " Toutes.");
        save(MACHINE, french(MACHINE));
        translating.takeOver(
                translations.get(IMPORTED).id(),
                french(IMPORTED),
                newest(IMPORTED).version(),
                People.translator(FR));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Origins.machineMade(statement)))
                .isEqualTo(Map.of(FR, 1L));
        var edition = released();

        var review = Map.of("role", "reviewer", "fourEyes", true);
        assertThat(provenance(edition, TYPED)).isEqualTo(Map.of("origin", "person", "edited", false, "review", review));
        assertThat(provenance(edition, EXACT))
                .isEqualTo(Map.of("origin", "memory", "match", "exact", "edited", false, "review", review));
        assertThat(provenance(edition, FUZZY))
                .isEqualTo(Map.of("origin", "memory", "match", "fuzzy", "edited", true, "review", review));
        assertThat(provenance(edition, MACHINE))
                .isEqualTo(Map.of("origin", "machine", "edited", false, "review", review));
        assertThat(provenance(edition, IMPORTED))
                .isEqualTo(Map.of("origin", "imported", "edited", false, "review", review));
        assertThat(edition.getMap("segments[1].texts.en.provenance"))
                .isEqualTo(Map.of("origin", "original", "edited", false));

        var address = edition.getString("address").replaceFirst("^https?://[^/]+", "");
        var manifest = given().get(address + "/files/manifest.json").jsonPath();
        assertThat(manifest.getMap("provenance")).isEqualTo(edition.getMap("provenance"));
        assertThat(manifest.getMap("provenance.fr"))
                .isEqualTo(Map.of(
                        "texts", 6,
                        "origins", Map.of("person", 2, "memory", 2, "machine", 1, "imported", 1),
                        "edited", 1,
                        "approved", 6,
                        "fourEyes", 6));
        assertThat(given().get(address + "/files/edition.tei.xml").asString())
                .contains("<s xml:id=\"fr.s5\" ana=\"#origin.machine #review.four-eyes\">")
                .contains("<s xml:id=\"fr.s4\" ana=\"#origin.fuzzy-match #edited #review.four-eyes\">")
                .contains("<interp xml:id=\"origin.machine\">");
    }

    /** Whatever is sent beside the text, it is the server that knows the text again. */
    @Test
    void believesNoBrowserThatClaimsAnotherOrigin() {
        for (int i = 0; i < translations.size(); i++) {
            if (i != MACHINE) {
                save(i, french(10 + i));
            }
        }
        long id = translations.get(MACHINE).id();
        var claim = Map.of("text", french(MACHINE), "origin", "PERSON", "edited", true, "writer", "Nadia");
        given().auth()
                .preemptive()
                .basic("translator-fr", People.PASSWORD)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + newest(MACHINE).version() + "\"")
                .body(claim)
                .put("/api/v1/translations/" + id + "?origin=PERSON")
                .then()
                .statusCode(200);
        assertThat(provenance(released(), MACHINE))
                .containsEntry("origin", "machine")
                .containsEntry("edited", false)
                .doesNotContainKey("translator");
    }

    @Test
    void namesNobodyUnlessTheOrganisationWishes() {
        for (int i = 0; i < translations.size(); i++) {
            save(i, french(10 + i));
        }
        var edition = released();
        assertThat(edition.prettify()).doesNotContain(People.translator(FR).displayName());
        assertThat(edition.getMap("provenance.fr")).doesNotContainKeys("translators", "reviewers");
    }
}
