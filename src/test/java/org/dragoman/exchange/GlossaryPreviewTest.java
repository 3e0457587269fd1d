package org.dragoman.exchange;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GlossaryPreviewTest {
    private static final String IMPORT = "/api/v1/glossary/import";
    private static final String HEAD = "concept_id,type,en,en_variants,ar,note\n";

    private final String key = "p" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.FR);
    }

    @Test
    void saysWhatBecomesOfEachRowAndChangesNothing() {
        send("", HEAD + key + "a,place,Tarmiya,,الطارمية,\n" + key + "b,place,Yathrib,,,\n")
                .statusCode(200);
        send(
                        "?preview=true",
                        HEAD + key + "a,place,Tarmiyah,Tarmiya,الطارمية,a town\n" + key + "b,place,Yathrib,,,\n" + key
                                + "c,place,Dujail,,,\n")
                .statusCode(200)
                .body("preview", equalTo(true))
                .body("rows.outcome", contains("changed", "unchanged", "added"))
                .body("rows.line", contains(2, 3, 4))
                .body("rows[0].changes.field", contains("en.admitted", "en.preferred", "note"))
                .body("rows[0].changes[1].from", contains("Tarmiya"))
                .body("rows[0].changes[1].to", contains("Tarmiyah"))
                .body("rows[1].changes", empty());
        concept(key + "a").statusCode(200).body("note", equalTo(""));
        concept(key + "c").statusCode(404);
    }

    @Test
    void namesWhatIsRefusedWithItsRowAndReason() {
        var flawed = HEAD + key + "a,place,Balad,,,\n" + key + "b,planet,Tikrit,,,\n" + key + "c,place,  ,,,\n" + key
                + "a,place,Baiji,,,\n";
        send("?preview=true&replace=true", flawed)
                .statusCode(200)
                .body("refused", equalTo(3))
                .body("removed", equalTo(0))
                .body("rows.outcome", contains("added", "refused", "refused", "refused"))
                .body("rows[1].reasons", contains(containsString("“planet” is not a type")))
                .body("rows[3].reasons", contains(containsString("already on line 2")));
        send("", flawed).statusCode(422).body("code", equalTo("file-flawed"));
        concept(key + "a").statusCode(404);
    }

    @Test
    void namesWhatAReplacementWouldRemove() {
        send("", HEAD + key + "a,place,Ishaqi,,,\n").statusCode(200);
        send("?preview=true&replace=true", HEAD + key + "b,place,Sharqat,,,\n")
                .statusCode(200)
                .body("rows.find { it.key == '" + key + "a' }.outcome", equalTo("removed"))
                .body("rows.find { it.key == '" + key + "a' }.line", nullValue());
        concept(key + "a").statusCode(200);
    }

    @Test
    void isCarriedOutOnlyOnTheGlossaryForWhichItWasShown() {
        var file = HEAD + key + "a,place,Suwaira,,,\n";
        var version = send("?preview=true", file).statusCode(200).extract().path("version");
        send("", HEAD + key + "b,place,Numaniya,,,\n").statusCode(200);
        send("?basedOn=" + version, file).statusCode(409).body("code", equalTo("glossary-stale"));
        concept(key + "a").statusCode(404);
        Object fresh = send("?preview=true", file).statusCode(200).extract().path("version");
        send("?basedOn=" + fresh, file).statusCode(200).body("added", equalTo(1));
        concept(key + "a").statusCode(200);
        send("?basedOn=" + fresh, file).statusCode(409);
    }

    @Test
    void refusesWhatCannotBeReadAsRowsToo() {
        send("?preview=true", "concept_id,type,deutsch\nx,place,Bagdad\n")
                .statusCode(200)
                .body("rows.outcome", contains("refused"))
                .body("rows[0].line", equalTo(1))
                .body("rows[0].reasons", hasItem(containsString("deutsch")));
    }

    @Test
    void tellsATermOfAMinifiedFileByItsConcept() {
        var tbx =
                "<tbx><text><body><conceptEntry id=\"%1$sa\"><langSec xml:lang=\"en\"><termSec><term>Hit</term></termSec>"
                        + "</langSec></conceptEntry><conceptEntry id=\"%1$sb\"><langSec xml:lang=\"en\"><termSec><term> </term>"
                        + "</termSec></langSec></conceptEntry></body></text></tbx>";
        Drafts.as("editor")
                .contentType("application/x-tbx")
                .body(tbx.formatted(key).getBytes(UTF_8))
                .post(IMPORT + "?preview=true")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("added", "refused"))
                .body("rows[1].reasons", contains(containsString(key + "b, en: ")));
    }

    @Test
    void asksForARulingWhereOneConceptWantsWhatAnotherForbids() {
        send("", HEAD + key + "a,place,Zubair " + key + ",Zoobair " + key + ",,\n")
                .statusCode(200);
        var file = "concept_id,type,en,en_forbidden\n" + key + "b,place,Zubayr " + key + ",Zoobair " + key + "\n";
        send("?preview=true", file).statusCode(200).body("contradictions[0]", containsString("Zoobair"));
        send("", file).statusCode(409).body("message", containsString("Zoobair"));
        concept(key + "b").statusCode(404);
        send("?ruling=Two+villages", file).statusCode(200).body("added", equalTo(1));
        send("?preview=true", file).statusCode(200).body("contradictions", empty());
    }

    @Test
    void takesThousandsAndNamesTheFirstOfThem() {
        var rows = IntStream.range(0, 2500)
                .mapToObj(i -> key + "-" + i + ",place,Tell " + key + " " + (char) ('a' + i % 26)
                        + Integer.toString(i, 26) + ",,,\n");
        var file = HEAD + rows.collect(Collectors.joining());
        send("?preview=true", file).statusCode(200).body("added", equalTo(2500)).body("rows.size()", equalTo(1000));
        send("", file).statusCode(200).body("added", equalTo(2500));
        concept(key + "-2499").statusCode(200).body("status", equalTo("approved"));
        send("", file).statusCode(200).body("unchanged", equalTo(2500));
    }

    @Test
    void isForEditors() {
        Drafts.as("translator-fr")
                .contentType("text/csv")
                .body((HEAD + key + ",place,Rawa,,,\n").getBytes(UTF_8))
                .post(IMPORT + "?preview=true")
                .then()
                .statusCode(403);
    }

    @Test
    void doesNotCallAProvenanceChangedThatTheFileDoesNotName() {
        send("", HEAD + key + ",place,Anah,,,\n").statusCode(200);
        send("?preview=true", HEAD + key + ",place,Anah,,,\n")
                .body("rows.outcome", contains("unchanged"))
                .body("rows.outcome", not(hasItem("changed")));
    }

    private static ValidatableResponse send(String query, String csv) {
        return Drafts.as("editor")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(UTF_8))
                .post(IMPORT + query)
                .then();
    }

    private static ValidatableResponse concept(String key) {
        return Drafts.as("editor").get("/api/v1/glossary/concepts/" + key).then();
    }
}
