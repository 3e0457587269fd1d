package org.dragoman.database;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dragoman.audit.Sealing;
import org.dragoman.audit.TrailVerification;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.dragoman.trust.LogVerification;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/**
 * The application starts on the database of a stored version, and people find their work and go on with it. Each stored
 * database was that of the one before, which went on being worked with.
 */
@Tag("application")
abstract class EarlierStart {
    static final String INSTALLATION_KEY = "quarkus.http.auth.session.encryption-key";

    private final StoredDump dump;

    EarlierStart(int version) {
        this.dump = new StoredDump(version);
    }

    /** An installation that was left at a version. */
    abstract static class Upgrade implements QuarkusTestProfile {
        private final int version;

        Upgrade(int version) {
            this.version = version;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.flyway.clean-at-start", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    EarlierDatabase.class, Map.of(EarlierDatabase.VERSION, Integer.toString(version))));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** {@code {harbour}} stands for the statement of the old work, {@code {job}} for its job into Arabic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editor        | /statements                         | A statement on the harbour strike of Zabra",
                "editor        | /statements/{harbour}/jobs          | Mind the names",
                "editor        | /statements/{harbour}/revisions     | harbour-2.md",
                "editor        | /statements/{harbour}/revisions/2   | 1,300",
                "editor        | /statements/{harbour}/checks        | NUM_MISMATCH",
                "editor        | /statements/{harbour}/checks/off    | The source has a table",
                "editor        | /statements/{harbour}/trail         | The sum is left out on purpose",
                "editor        | /glossary/zabra                     | zabréen",
                "editor        | /glossary/corrigenda                | Mosul",
                "editor        | /abbreviations                      | Harb.",
                "editor        | /split-exceptions                   | the harbour strike goes on",
                "translator-ar | /                                   | A statement on the harbour strike of Zabra",
                "translator-ar | /jobs/{job}                         | بيان بشأن إضراب الميناء في زبرا",
                "translator-ar | /jobs/{job}                         | بيان آخر تماماً عن إضراب الميناء",
                "reviewer      | /reviews/{job}                      | مطالبنا",
                "publisher     | /statements/{harbour}/release       | A statement on the harbour strike of Zabra",
                "publisher     | /editions                           | On the delay of the ferry",
                "publisher     | /editions/nineveh-return/1/fr       | Mossoul"
            })
    void showsTheOldTexts(String username, String page, String text) {
        var path = page.replace("{harbour}", Integer.toString(harbour())).replace("{job}", Integer.toString(job()));
        as(username)
                .accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(text));
    }

    @Test
    void keepsDraftsWithWhatTheyWereMadeOf() {
        var translations = as("translator-ar")
                .get("/api/v1/jobs/" + job() + "/translations")
                .jsonPath();
        assertThat(translations.getString("[0].text")).isEqualTo("بيان بشأن إضراب الميناء في زبرا");
        assertThat(translations.getString("[0].state")).isEqualTo("draft");
        assertThat(translations.getString("[1].state")).isEqualTo("approved");
        assertThat(translations.getString("[2].reason")).isEqualTo("The strike has a name: use it");
        assertThat(translations.getString("[3].formerSource")).contains("1,200");
    }

    @Test
    void putsItsTrailIntoAChain() throws Exception {
        Work.a(Sealing.class).seal();
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("earlier"))) {
            var verdict = TrailVerification.of(connection, Path.of("none"), keys(connection));
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.summary()).doesNotContain("wait").doesNotContain(" 0 entries");
        }
    }

    @Test
    void entersItsReleasesIntoTheLog() throws Exception {
        try (var connection = DriverManager.getConnection(Database.server().ownerUrl("earlier"))) {
            connection.setAutoCommit(false);
            var verdict = LogVerification.of(connection, Path.of("none"), keys(connection));
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.summary()).doesNotContain(" 0 entries");
        }
        assertThat(given().get("/api/v1/log").asString()).contains("ferry-delay/1", "\\\"event\\\":\\\"withdrawn\\\"");
    }

    /** Those that the installation has put there itself. */
    private static TrustedKeys keys(Connection connection) throws SQLException {
        var own = ConfigProvider.getConfig().getValue(INSTALLATION_KEY, String.class);
        return TrustedKeys.of().and(connection, own);
    }

    @Test
    void keepsErrorsWaived() {
        var findings = as("editor")
                .queryParam("language", "ar")
                .queryParam("check", "NUM_MISMATCH")
                .get("/api/v1/statements/" + harbour() + "/findings")
                .jsonPath();
        assertThat(findings.getList("findAll { it.segment == 7 }.waived", Boolean.class))
                .containsExactly(true, true);
    }

    @Test
    void letsWorkGoOn() {
        var open = "find { it.source.startsWith('Nobody') }";
        var translations = "/api/v1/jobs/" + job() + "/translations";
        int id = as("second-ar").get(translations).path(open + ".id");
        int version = as("second-ar").get(translations).path(open + ".version");
        as("second-ar")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "لم يجب أحد بعد.", "version", version))
                .put("/api/v1/translations/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
    }

    @Test
    void handsOutFilesByteForByte() {
        assertThat(files("files of released editions"))
                .isNotEmpty()
                .allSatisfy((path, sha256) -> assertThat(sha256(bytes(path))).isEqualTo(sha256));
    }

    @Test
    void hasManifestsThatStillVerify() {
        assertThat(files("files of released editions").keySet().stream()
                        .filter(path -> path.endsWith("/manifest.json")))
                .isNotEmpty()
                .allSatisfy(EarlierStart::verify);
    }

    private static void verify(String path) throws GeneralSecurityException {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var manifest = bytes(path);
        var listed = new JsonPath(new ByteArrayInputStream(manifest));
        for (int i = 0; i < listed.getInt("files.size()"); i++) {
            var file = "files[" + i + "]";
            assertThat(sha256(bytes(folder + listed.getString(file + ".name"))))
                    .isEqualTo(listed.getString(file + ".sha256"));
        }
        var key = new String(bytes(folder + "key.pem"), StandardCharsets.US_ASCII);
        var encoded = Base64.getMimeDecoder().decode(key.replaceAll("-----.*?-----", ""));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update(manifest);
        assertThat(signature.verify(bytes(folder + "manifest.sig"))).isTrue();
    }

    @Test
    void keepsWithdrawnFilesBack() {
        assertThat(files("files of withdrawn editions").keySet())
                .isNotEmpty()
                .allSatisfy(path -> given().get(path).then().statusCode(410));
    }

    @Test
    void tellsWhyAnEditionWasWithdrawn() {
        given().get("/api/v1/editions/ferry-delay/1")
                .then()
                .statusCode(410)
                .body("reason", equalTo("The ferry was not late"));
    }

    /** Paths and digests, as they were when the dump was made. */
    private Map<String, String> files(String question) {
        return dump.inventory().stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals(question))
                .collect(toMap(line -> line[1], line -> line[3]));
    }

    private static byte[] bytes(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Inventory.sha256().digest(content));
    }

    private static int harbour() {
        return as("editor").get("/api/v1/statements").path("find { it.slug == 'harbour-strike' }.id");
    }

    private static int job() {
        return as("editor")
                .queryParam("statement", harbour())
                .get("/api/v1/jobs")
                .path("find { it.language == 'ar' }.id");
    }

    static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, People.PASSWORD);
    }
}
