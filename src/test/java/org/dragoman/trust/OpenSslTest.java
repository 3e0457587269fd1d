package org.dragoman.trust;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.dragoman.edition.Releasing;
import org.dragoman.signature.KeyRing;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** The commands on the page of the keys do what the page says, in a shell that has OpenSSL and nothing of ours. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class OpenSslTest {
    private static final Pattern COMMANDS = Pattern.compile("<code>(openssl dgst.*?)</code>", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Inject
    Releasing releasing;

    @Inject
    KeyRing ring;

    @BeforeEach
    void unpack() throws IOException {
        var edition = releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
        var bundle = given().get(edition.path() + "/files/edition.zip").asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        Files.writeString(folder.resolve("trusted.pem"), ring.shown().pem());
    }

    private String said() throws IOException, InterruptedException {
        var commands = COMMANDS.matcher(given().get("/keys").asString());
        assertThat(commands.find()).isTrue();
        var script = commands.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        var shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }

    @Test
    void tellsOfEachFileThatDiffers() throws IOException, InterruptedException {
        assertThat(said())
                .contains(ring.shown().sha256(), "Signature Verified Successfully")
                .doesNotContain("differs");
        Files.writeString(folder.resolve("statement.fr.txt"), "L'eau est partie.");
        Files.delete(folder.resolve("edition.json"));
        assertThat(said()).contains("statement.fr.txt differs", "edition.json differs");
    }

    @Test
    void tellsOfAChangedManifest() throws IOException, InterruptedException {
        var manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"number\" : 1", "\"number\" : 2"));
        assertThat(said()).contains("Signature Verification Failure");
    }
}
