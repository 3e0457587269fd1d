package org.dragoman.past;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AlignmentApiTest {
    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.FA);
    }

    private static ValidatableResponse align(String from, List<String> source, String to, List<String> target) {
        return Drafts.as("translator-fa")
                .contentType("application/json")
                .body(Map.of("sourceLanguage", from, "source", source, "targetLanguage", to, "target", target))
                .post("/api/v1/alignment")
                .then();
    }

    @Test
    void pairsSentencesAcrossParagraphs() {
        align(
                        "en",
                        List.of("The clinic closed on 14 March 2019. Who treats the 412 patients now?", "Nobody came."),
                        "fa",
                        List.of(
                                "درمانگاه روز ۲۳ اسفند ۱۳۹۷ بسته شد.",
                                "حالا ۴۱۲ بیمار را چه کسی درمان می‌کند؟ هیچ‌کس نیامد."))
                .statusCode(200)
                .body("rows.size()", equalTo(3))
                .body("rows[0].source", equalTo(List.of("The clinic closed on 14 March 2019.")))
                .body("rows[0].target", equalTo(List.of("درمانگاه روز ۲۳ اسفند ۱۳۹۷ بسته شد.")))
                .body("rows[1].target", equalTo(List.of("حالا ۴۱۲ بیمار را چه کسی درمان می‌کند؟")))
                .body("rows[2].source", equalTo(List.of("Nobody came.")));
    }

    @Test
    void goesByTheMemory() {
        var word = "w" + UUID.randomUUID().toString().substring(0, 8);
        var known = "We went home, " + word + ".";
        Drafts.as("editor")
                .contentType("application/x-tmx")
                .body(("<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\""
                                + " o-tmf=\"x\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body><tu>"
                                + "<tuv xml:lang=\"en\"><seg>" + known + "</seg></tuv>"
                                + "<tuv xml:lang=\"fa\"><seg>به خانه رفتیم.</seg></tuv></tu></body></tmx>")
                        .getBytes(UTF_8))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(200);
        align(
                        "en",
                        List.of("They had won by then. " + known + " It was late."),
                        "fa",
                        List.of("به خانه رفتیم. دیر بود."))
                .body("rows.size()", equalTo(3))
                .body("rows[0].target", empty())
                .body("rows[1].source", equalTo(List.of(known)))
                .body("rows[1].target", equalTo(List.of("به خانه رفتیم.")));
    }

    @Test
    void alignsNothingWithNothing() {
        align("en", List.of(), "fa", List.of(" ")).statusCode(200).body("rows", empty());
    }

    @Test
    void refusesWhatIsNoPairOfTexts() {
        align("de", List.of("a"), "fa", List.of("b")).statusCode(422).body("code", equalTo("language"));
        align("fa", List.of("a"), "fa", List.of("b")).statusCode(422).body("code", equalTo("language"));
        align("en", List.of("a".repeat(500_001)), "fa", List.of("b"))
                .statusCode(422)
                .body("code", equalTo("text"))
                .body("message", containsString("500,000"));
        Drafts.as("translator-fa")
                .contentType("application/json")
                .body("{\"sourceLanguage\":\"en\",\"targetLanguage\":\"fa\",\"source\":[null],\"target\":[]}")
                .post("/api/v1/alignment")
                .then()
                .statusCode(422)
                .body("code", equalTo("text"));
    }
}
