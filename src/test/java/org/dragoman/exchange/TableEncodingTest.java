package org.dragoman.exchange;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Tables of which nobody can tell the encoding. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TableEncodingTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");

    @Inject
    GlossaryUploads uploads;

    private final String key = "t" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    /** Read as Arabic, one word is Arabic and another one of two scripts. */
    private byte[] doubtful() {
        var arabic = new String("قصر".getBytes(ARABIC), ISO_8859_1);
        return ("concept_id,type,en,ar\n" + key + ",place,Pr\u00E4fekt " + key + "," + arabic + " " + key + "\n")
                .getBytes(ISO_8859_1);
    }

    private static ValidatableResponse send(byte[] content, String query) {
        return Drafts.as("editor")
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body(content)
                .post("/api/v1/glossary/import" + query)
                .then();
    }

    @Test
    void programsSayIt() {
        send(doubtful(), "").statusCode(422).body("message", containsString("windows-1256"));
        send(doubtful(), "?encoding=klingon").statusCode(422).body("code", equalTo("encoding"));
        send(doubtful(), "?encoding=utf-8").statusCode(422);
        send(doubtful(), "?encoding=CP1256").statusCode(200).body("added", equalTo(1));
        Drafts.as("editor").get("/api/v1/glossary/concepts/" + key).then().body(containsString("قصر " + key));
    }

    /** Also where one would be assumed. */
    @Test
    void whatIsSaidIsNotGuessedAtAnyMore() {
        var table = "concept_id,type,en,fr\n" + key + ",place,Cafe " + key + ",Café " + key + "\n";
        send(table.getBytes(Charset.forName("x-MacRoman")), "?encoding=x-MacRoman")
                .statusCode(200);
        Drafts.as("editor").get("/api/v1/glossary/concepts/" + key).then().body(containsString("Café " + key));
    }

    private UUID upload(byte[] content) {
        return uploads.keep(content, GlossaryImport.Format.CSV, false, People.editor());
    }

    @Test
    void peopleChooseItByTheFirstLines() {
        var upload = upload(doubtful());
        assertThat(uploads.asksForEncoding(upload, People.editor())).isTrue();
        var path = "/glossary/import/" + upload;
        Drafts.as("editor")
                .get(path + "/encoding")
                .then()
                .statusCode(200)
                .body(containsString("<bdi>قصر " + key + "</bdi>"))
                .body(containsString("Präfekt"))
                .body(not(containsString("value=\"UTF-8\"")));
        var chosen = SentForms.of(People.editor())
                .formParam("encoding", "windows-1256")
                .post(path + "/encoding");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith(path);
        Drafts.as("editor").get(path).then().body(containsString("قصر " + key));
        assertThat(uploads.asksForEncoding(upload, People.editor())).isFalse();
    }

    /** What was only assumed can be put right, before the columns are said and after; what the file says cannot be asked. */
    @ParameterizedTest
    @CsvSource({"windows-1252, true", "UTF-8, false"})
    void whoSeesThatAGuessIsWrongIsLedThere(String charset, boolean isGuessed) {
        var table = "concept_id,type,en,fr\n" + key + ",place,Cafe " + key + ",Café " + key + "\n";
        for (var head : new String[] {"concept_id", "Nummer"}) {
            var upload = upload(table.replace("concept_id", head).getBytes(Charset.forName(charset)));
            for (var page : new String[] {"", "/columns"}) {
                var path = "/glossary/import/" + upload;
                assertThat(Drafts.as("editor").get(path + page).asString().contains(path + "/encoding"))
                        .as("%s %s", head, page)
                        .isEqualTo(isGuessed);
            }
        }
    }

    @Test
    void theColumnsAreAskedForAfterwards() {
        var text = new String(doubtful(), ISO_8859_1)
                .replace("concept_id", "Nummer")
                .replace(",en,", ",Wort,");
        var path = "/glossary/import/" + upload(text.getBytes(ISO_8859_1));
        var chosen = SentForms.of(People.editor())
                .formParam("encoding", "windows-1256")
                .post(path + "/encoding");
        assertThat(chosen.header("Location")).endsWith(path + "/columns");
        Drafts.as("editor").get(path + "/columns").then().body(containsString("قصر " + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "UTF-8"})
    void noOtherIsTaken(String lie) {
        var path = "/glossary/import/" + upload(doubtful()) + "/encoding";
        var refused = SentForms.of(People.editor()).formParam("encoding", lie).post(path);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("windows-1256").contains("role=\"alert\"");
    }

    @Test
    void onlyTheUploaderIsAsked() {
        var upload = upload(doubtful());
        People.administrator();
        Drafts.as("admin")
                .get("/glossary/import/" + upload + "/encoding")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(TableEncoding.class)
    void eachIsOfferedForWhatIsWrittenInIt(TableEncoding encoding) {
        var table = "concept_id,en\nk,Harbour\n".getBytes(encoding.charset());
        assertThat(TableEncoding.fitting(table)).contains(encoding);
    }

    @Test
    void noneIsOfferedInWhichTheFileCannotBe() {
        assertThat(TableEncoding.fitting("a,é,ق\n".getBytes(UTF_8))).contains(TableEncoding.UTF_8);
        assertThat(TableEncoding.fitting(new byte[] {'a', (byte) 0xE9, ',', 'b'}))
                .isNotEmpty()
                .doesNotContain(TableEncoding.UTF_8);
        assertThat(List.of(TableEncoding.values())).doesNotHaveDuplicates();
    }
}
