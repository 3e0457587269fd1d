package org.dragoman.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GlossaryBadInputTest {
    private static final String HEAD = "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\"><text><body>\n";
    private static final String FOOT = "</body></text></tbx>";
    private static final int MANY = 100_000;

    @Inject
    GlossaryImport imports;

    private final String key = "b" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        People.editor();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KEY,place,'   ',,; Line 3, en",
                "KEY,place,\u202E\u2066\u200F,,; Line 3, en: A term has no letter",
                "KEY,place,Hatra,,hatra; Line 3, en_forbidden",
                "KEY,place,Hatra|Al-Hadr,,; Line 3, en",
                "KEY-fine,place,Hatra,,; KEY-fine” is already on line 2",
                "KEY,planet,Hatra,,; Line 3, type",
                "KEY,place,Hatra,,,,; Line 3: There are 7 cells"
            })
    void namesTheLineAndChangesNothing(String row, String reason) {
        var good = "KEY-fine,place,Hatra KEY,,\n";
        var csv = "concept_id,type,en,en_variants,en_forbidden\n" + good + row.replace("'", "") + "\n";
        refused(send("text/csv", csv.replace("KEY", key).getBytes(UTF_8)), reason.replace("KEY", key));
    }

    @Test
    void refusesATermOfTenThousandCharactersAndQuotesItsBeginningOnly() {
        var csv = "concept_id,type,en\n" + key + "-fine,place,Ana\n" + key + ",place," + "a".repeat(10_000) + "\n";
        var message = refused(send("text/csv", csv.getBytes(UTF_8)), "Line 3, en");
        assertThat(message).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'concept_id,type,deutsch', 'Line 1, deutsch: There is no such column'",
        "'type,en', 'Line 1, concept_id: The column is missing'",
        "'concept_id,type,en,en', 'Line 1, en: The column is there twice'",
        "'concept_id,type,en,source', 'Line 1, transliteration: The column is missing'"
    })
    void namesTheColumnsThatAreWrong(String head, String reason) {
        refused(send("text/csv", (head + "\n" + key + "-fine,place,Rawa,x\n").getBytes(UTF_8)), reason);
    }

    @Test
    void refusesOtherEncodingsAndSaysWhichIsWanted() {
        var western = Charset.forName("windows-1252");
        var arabic = new String("موصل".getBytes(Charset.forName("windows-1256")), western);
        var csv = "concept_id,type,fr,ar\n" + key + "-fine,place,Kärbala," + arabic + "\n";
        refused(send("text/csv", csv.getBytes(western)), "Save it as UTF-8");
        refused(send("application/x-tbx", tbx("Kérbala").getBytes(StandardCharsets.ISO_8859_1)), "Line ");
    }

    @Test
    void takesNothingOfAFileThatBreaksInTheMiddle() {
        var whole = tbx("Shirqat");
        refused(
                send(
                        "application/x-tbx",
                        whole.substring(0, whole.length() - 30).getBytes(UTF_8)),
                "well-formed");
        refused(
                send("application/x-tbx", (HEAD + entry("Shirqat") + "\n<conceptEntry </body>").getBytes(UTF_8)),
                "Line 3");
    }

    @Test
    void expandsNoEntity() {
        var laughs = "<!DOCTYPE tbx [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        refused(send("application/x-tbx", (laughs + tbx("&d;")).getBytes(UTF_8)), "refers to an entity");
    }

    @Test
    void fetchesNothing() throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + elsewhere.getLocalPort();
            var external = "<!DOCTYPE tbx SYSTEM \"%1$s/a.dtd\" [<!ENTITY x SYSTEM \"%1$s/x\">]>".formatted(address);
            refused(send("application/x-tbx", (external + tbx("&x;")).getBytes(UTF_8)), "refers to an entity");
            elsewhere.setSoTimeout(1);
            assertThat(catchThrowable(elsewhere::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Rolled back: so many concepts would slow the tests that follow. */
    @Test
    void takesAHundredThousandEntriesInOneFile() {
        var entries = IntStream.range(0, MANY)
                .mapToObj(i -> "<conceptEntry id=\"%1$s-%2$d\"><langSec xml:lang=\"en\"><termSec><term>Name %1$s %2$d"
                                .formatted(key, i)
                        + "</term></termSec></langSec></conceptEntry>")
                .collect(Collectors.joining("\n"));
        var tbx = (HEAD + entries + FOOT).getBytes(UTF_8);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(GlossaryImport.LONGEST_SECONDS));
        try {
            var report = imports.read(tbx, GlossaryImport.Format.TBX, false, People.editor());
            assertThat(report.added()).isEqualTo(MANY);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String entry(String term) {
        return "<conceptEntry id=\"" + key + "-fine\"><langSec xml:lang=\"fr\"><termSec><term>" + term
                + "</term></termSec></langSec></conceptEntry>";
    }

    private String tbx(String term) {
        return HEAD + entry(term) + FOOT;
    }

    private String refused(ValidatableResponse response, String reason) {
        String message = response.statusCode(422)
                .body("code", equalTo("file-flawed"))
                .body("message", containsString(reason))
                .extract()
                .path("message");
        Drafts.as("editor")
                .get("/api/v1/glossary/concepts/" + key + "-fine")
                .then()
                .statusCode(404);
        return message;
    }

    private static ValidatableResponse send(String type, byte[] content) {
        return Drafts.as("editor")
                .contentType(type)
                .body(content)
                .post("/api/v1/glossary/import")
                .then();
    }
}
