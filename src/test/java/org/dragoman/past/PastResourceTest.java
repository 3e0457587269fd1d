package org.dragoman.past;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.PastTexts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
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
class PastResourceTest {

    private static ValidatableResponse post(long id, String deed) {
        return SentForms.of(People.editor()).post("/past/" + id + deed).then();
    }

    private static String page(long id) {
        return Drafts.as("editor")
                .get("/past/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static int version(long id) {
        return Integer.parseInt(page(id).replaceAll("(?s).*?version=(\\d+).*", "$1"));
    }

    private static Map<String, String> filledIn(String field, String text) {
        var form = new HashMap<>(Map.of(
                "title",
                PastTexts.title(),
                "from",
                "en",
                "to",
                "fr",
                "source",
                PastTexts.ENGLISH,
                "target",
                PastTexts.FRENCH));
        form.put(field, text);
        return form;
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', title, Give a title",
        "to, en, to, same language",
        "to, de, to, language",
        "source, ' ', source, Paste the text",
        "target, '', target, Paste the text"
    })
    void showsTheFormAgainAtTheFieldThatIsWrong(String field, String text, String at, String said) {
        PastTexts.sent(filledIn(field, text))
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + at + "-error\""))
                .body(containsString(said))
                .body(containsString("212"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        PastTexts.sent(filledIn("target", "Un mot. ".repeat(70_000)))
                .then()
                .statusCode(413)
                .body(containsString("id=\"target-error\""))
                .body(containsString("500,000"));
    }

    @Test
    void readsFilesOfAnyFormat() {
        var title = PastTexts.title();
        var form = SentForms.of(People.editor());
        Map.of("title", title, "from", "en", "to", "fr", "target", "Titre\n\nUne phrase.")
                .forEach((name, text) -> form.multiPart(name, text, "text/plain; charset=UTF-8"));
        var location = form.multiPart(
                        "sourceFile",
                        "past.html",
                        "<h1>Heading</h1><p>One <b>sentence</b>.</p>".getBytes(),
                        "text/html")
                .post("/past")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Drafts.as("editor")
                .get(location)
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString("<p>One sentence.</p>"))
                .body(containsString("<p>Une phrase.</p>"));
        Drafts.as("editor").get("/past").then().body(containsString(title));
    }

    @Test
    void changesRowsUntilTheMemoryHasThem() {
        long id = PastTexts.lighthouse();
        post(id, "/rows/1/join?version=" + version(id))
                .statusCode(303)
                .header("Location", containsString("/past/" + id + "?page=1#row-1"));
        post(id, "/rows/1/split?version=" + version(id)).statusCode(303);
        post(id, "/rows/1/move?step=source-down&version=" + version(id)).statusCode(303);
        post(id, "/rows/2/move?step=source-up&version=" + version(id)).statusCode(303);
        post(id, "/rows/3/exclude?version=" + version(id)).statusCode(303);
        assertThat(page(id)).contains("left out").contains("3 of 4");
        post(id, "/rows/3/include?version=" + version(id)).statusCode(303);
        post(id, "/memory?version=" + version(id)).statusCode(303);
        assertThat(page(id)).contains("can no longer be changed").doesNotContain("formaction");
        for (int version = 0; version < 10; version++) {
            post(id, "/rows/1/join?version=" + version).statusCode(409);
        }
    }

    @Test
    void refusesWhatIsStaleImpossibleOrNotThere() {
        long id = PastTexts.lighthouse();
        post(id, "/rows/1/join").statusCode(409).body(containsString("Someone else"));
        post(id, "/rows/1/join?version=77").statusCode(409);
        post(id, "/memory?version=77").statusCode(409);
        post(id, "/rows/4/join?version=" + version(id)).statusCode(409).body(containsString("cannot be done"));
        post(id, "/rows/5/join?version=" + version(id)).statusCode(404);
        post(id, "/rows/0/join?version=" + version(id)).statusCode(404);
        post(id, "/rows/1/move?step=sideways&version=" + version(id)).statusCode(404);
        post(Integer.MAX_VALUE, "/rows/1/join?version=0").statusCode(404);
        Drafts.as("editor").get("/past/" + Integer.MAX_VALUE).then().statusCode(404);
        assertThat(version(id)).isZero();
    }

    @Test
    void correctsATextAndKeepsWhatWasTypedTooLate() {
        long id = PastTexts.lighthouse();
        Drafts.as("editor")
                .get("/past/" + id + "?correct=2")
                .then()
                .body(containsString("They had asked for it since 1998.</textarea>"));
        var version = version(id);
        var typed = SentForms.of(People.editor()).formParam("source", "One.\n\n  Two. ");
        typed.formParam("target", "Un. Deux.")
                .post("/past/" + id + "/rows/2/text?version=" + version)
                .then()
                .statusCode(303);
        assertThat(page(id)).contains("<p>One.</p><p>Two.</p>").contains("<p>Un. Deux.</p>");
        SentForms.of(People.editor())
                .formParam("source", "Typed too late.")
                .formParam("target", "Trop tard.")
                .post("/past/" + id + "/rows/2/text?version=" + version)
                .then()
                .statusCode(409)
                .body(containsString("Typed too late."))
                .body(containsString("Trop tard."))
                .body(containsString("Someone else"));
        SentForms.of(People.editor())
                .formParam("source", " ")
                .formParam("target", "")
                .post("/past/" + id + "/rows/2/text?version=" + version(id))
                .then()
                .statusCode(422)
                .body(containsString("at least one sentence"))
                .body(containsString("<textarea"));
        assertThat(page(id)).contains("<p>One.</p><p>Two.</p>");
    }

    @ParameterizedTest
    @CsvSource({"/past", "/past/new", "/past/%d"})
    void isForEditorsAlone(String path) {
        long id = PastTexts.lighthouse();
        People.administrator();
        People.reviewer();
        People.publisher();
        for (var other : new String[] {"admin", "reviewer", "publisher"}) {
            Drafts.as(other).get(path.formatted(id)).then().statusCode(403);
        }
        Drafts.as("admin").get("/memory").then().body(not(containsString("/past")));
        Drafts.as("editor").get("/memory").then().body(containsString("href=\"/past\""));
    }

    @Test
    void showsTwoHundredRowsAtOnce() {
        var many = "A row. ".repeat(450);
        var location = PastTexts.sent(
                        Map.of("title", PastTexts.title(), "from", "en", "to", "fr", "source", many, "target", many))
                .header("Location");
        var first = Drafts.as("editor")
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();
        assertThat(first.getList("**.findAll { it.name() == 'li' && it.@id.text().startsWith('row-') }"))
                .hasSize(200);
        Drafts.as("editor")
                .get(location + "?page=99")
                .then()
                .statusCode(200)
                .body("**.find { it.@'aria-current' == 'page' && it.name() == 'span' }.text()", equalTo("3 / 3"))
                .body(containsString("id=\"row-450\""));
        var joined = location + "/rows/201/join?version=0";
        SentForms.of(People.editor())
                .post(joined)
                .then()
                .statusCode(303)
                .header("Location", containsString("?page=2#row-201"));
    }
}
