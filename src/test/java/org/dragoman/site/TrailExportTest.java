package org.dragoman.site;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.audit.ExportVerification;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator hands the trail to someone who has nothing but the public key of the site. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TrailExportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/trail/export, application/jsonl",
        "/api/v1/trail/export, text/csv",
        "/trail/export.jsonl, */*",
        "/trail/export.csv, */*"
    })
    void holdsEverythingAndProvesIt(String path, String accepted) throws IOException {
        var slug = Work.confirmed().slug();
        People.administrator();
        var file = Files.write(
                folder.resolve("trail"),
                given().auth()
                        .preemptive()
                        .basic("admin", People.PASSWORD)
                        .accept(accepted)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        var key = Files.write(
                folder.resolve("key.pem"), given().get("/editions/key.pem").asByteArray());
        assertThat(Files.readString(file)).contains(slug, "statement.confirmed", "\"previous\"");
        assertThat(ExportVerification.of(file, TrustedKeys.of(List.of(key))).faults())
                .isEmpty();
    }
}
