package org.dragoman.bound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.RowCounts;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Where there is no time at all, every request whose work has a bound is refused as the contract says, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@TestProfile(OutOfTimeTest.NoTime.class)
@Tag("application")
class OutOfTimeTest {
    public static class NoTime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dragoman.bound.call", "0s", "dragoman.bound.intake", "0s");
        }
    }

    private static final String LONG = "The river is low and the boats wait. ".repeat(200);
    private static final String TERMS = "concept_id\ttype\ten\tfr\nlow-ferry\tplace\tLow Ferry\tBac-Bas\n";
    private static final String MEMORY =
            """
            <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a"
            adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>Low ferry.</seg></tuv>
            <tuv xml:lang="fr"><seg>Bac bas.</seg></tuv></tu></body></tmx>""";

    private static Map<String, Function<RequestSpecification, Response>> calls() {
        var calls = new LinkedHashMap<String, Function<RequestSpecification, Response>>();
        calls.put("splitting", to -> to.contentType("application/json")
                .body(Map.of("language", "en", "text", LONG))
                .post("/api/v1/segmentation"));
        calls.put("checking", to -> to.contentType("application/json")
                .body(Map.of("sourceLanguage", "en", "targetLanguage", "fr", "source", LONG, "target", LONG))
                .post("/api/v1/checks"));
        calls.put(
                "a glossary",
                to -> to.contentType("text/tab-separated-values").body(TERMS).post("/api/v1/glossary/import"));
        calls.put("what it would do", to -> to.contentType("text/tab-separated-values")
                .body(TERMS)
                .post("/api/v1/glossary/import?preview=true"));
        calls.put("a memory", to -> to.contentType("application/x-tmx")
                .body(MEMORY.getBytes(UTF_8))
                .post("/api/v1/memory/import"));
        return calls;
    }

    @Test
    void callsAreRefusedInEveryLanguageAndChangeNothing() {
        People.editor();
        var before = RowCounts.now();
        calls().forEach((name, call) -> {
            Set<String> texts = new HashSet<>();
            for (var language : Language.values()) {
                var problem = call.apply(Drafts.as("editor").cookie("language", language.tag()))
                        .then()
                        .statusCode(413)
                        .contentType("application/problem+json")
                        .extract()
                        .jsonPath();
                assertThat(problem.getString("code")).as(name).isEqualTo("too-costly");
                texts.add(problem.getString("detail"));
            }
            assertThat(texts).as(name).hasSize(Language.values().length);
        });
        assertThat(RowCounts.now()).isEqualTo(before);
    }

    /** A page keeps the file before it looks through it. */
    @Test
    void pagesAreRefusedAndChangeNothing() {
        var editor = People.editor();
        var upload = SentForms.of(editor)
                .multiPart("file", "terms.tsv", TERMS.getBytes(UTF_8))
                .post("/glossary/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var before = RowCounts.now();
        var pages = List.of(
                SentForms.of(editor).get(upload),
                SentForms.of(editor).formParam("version", 1).post(upload),
                SentForms.of(editor)
                        .multiPart("file", "a.tmx", MEMORY.getBytes(UTF_8))
                        .post("/memory/import"));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(page.asString()).contains("Send less at a time");
        });
        assertThat(RowCounts.now()).isEqualTo(before);
    }
}
