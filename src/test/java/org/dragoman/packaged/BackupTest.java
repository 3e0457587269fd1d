package org.dragoman.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dragoman.testsupport.Packaged;
import org.dragoman.testsupport.PackagedWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup that is made while people work holds everything, and nobody but who has the passphrase reads it. */
@Tag("packaged")
class BackupTest {
    private static final String PASSPHRASE = "four plain English words";

    @TempDir
    static Path folder;

    private static Map<String, String> settings;
    private static Packaged application;
    private static Path backup;

    @BeforeAll
    static void backUp() throws IOException, InterruptedException {
        var home = Files.createDirectory(folder.resolve("home"));
        settings = new HashMap<>(Packaged.demonstration(Files.createDirectory(folder.resolve("none"))));
        settings.put("DRAGOMAN_BACKUP_PASSPHRASE", PASSPHRASE);
        application = Packaged.start(home, settings);
        var work = new PackagedWork(application, "ferry").approve();
        work.releaseAt(Instant.now().plus(Duration.ofSeconds(2)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> application.given().get("/editions/ferry/1").statusCode() == 200);
        backup = folder.resolve("one.backup");
        assertThat(Packaged.run(home, settings, "backup", backup.toString()).code())
                .isZero();
    }

    @AfterAll
    static void end() throws InterruptedException {
        application.close();
    }

    @Test
    void restoresEverythingIntoANewFolder() throws IOException, InterruptedException {
        var home = folder.resolve("restored");
        assertThat(Packaged.run(home, settings, "restore", backup.toString()).code())
                .isZero();
        mustBeWhole(Packaged.run(home, settings, "verify"));
        try (var restored = Packaged.start(home, settings)) {
            for (var path : List.of("manifest.json", "manifest.sig", "key.pem", "statement.fr.txt", "edition.json")) {
                var file = "/editions/ferry/1/files/" + path;
                assertThat(bytes(restored, file)).as(path).isEqualTo(bytes(application, file));
            }
            for (var path : List.of("/api/v1/glossary/export", "/api/v1/statements")) {
                assertThat(restored.as("editor").get(path).statusCode()).isEqualTo(200);
                assertThat(withoutTimes(restored, path)).as(path).isEqualTo(withoutTimes(application, path));
            }
            assertThat(restored.as("admin").get("/trail").asString()).contains("ferry");
            var later = new PackagedWork(restored, "later");
            assertThat(PackagedWork.save(restored, later.translations.get(1), "Le bac part à midi."))
                    .isEqualTo(200);
        }
    }

    /** While it works, as a backup, as an export with the public key alone, and as what a backup was restored to. */
    @Test
    void isVerified() throws IOException, InterruptedException {
        var home = folder.resolve("home");
        mustBeWhole(Packaged.run(home, settings, "verify"));
        mustBeWhole(Packaged.run(folder, settings, "verify", backup.toString()));
        var export = Files.write(
                folder.resolve("trail.jsonl"),
                application
                        .as("admin")
                        .accept("application/jsonl")
                        .get("/api/v1/trail/export")
                        .asByteArray());
        var key = Files.write(folder.resolve("key.pem"), bytes(application, "/editions/key.pem"));
        mustBeWhole(Packaged.run(folder, settings, "verify", export.toString(), key.toString()));
        Files.writeString(export, Files.readString(export).replace("statement.confirmed", "statement.revised"));
        var changed = Packaged.run(folder, settings, "verify", export.toString(), key.toString());
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.said()).containsPattern("Entry \\d+ .*was changed");
    }

    private static void mustBeWhole(Packaged.Done verification) {
        assertThat(verification.said()).contains("All is as it was written");
        assertThat(verification.code()).isZero();
    }

    private static byte[] bytes(Packaged where, String path) {
        return where.given().get(path).then().statusCode(200).extract().asByteArray();
    }

    /** An export says when it was made. */
    private static String withoutTimes(Packaged where, String path) {
        return where.as("editor").get(path).asString().replaceAll("\\d{8}T\\d{6}Z", "");
    }

    @Test
    void isReadByNobodyElse() throws IOException, InterruptedException {
        assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1)).doesNotContain("Le bac");
        var lost = new HashMap<>(settings);
        for (var passphrase : List.of("", "three English words")) {
            lost.put("DRAGOMAN_BACKUP_PASSPHRASE", passphrase);
            var refused = Packaged.run(folder.resolve("stolen"), lost, "restore", backup.toString());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.said()).contains("passphrase");
            assertThat(folder.resolve("stolen")).doesNotExist();
        }
        mustLeaveNothingBehind();
    }

    private static void mustLeaveNothingBehind() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void changesNothingThatIsThere() throws IOException, InterruptedException {
        var home = folder.resolve("home");
        var onto = Packaged.run(home, settings, "restore", backup.toString());
        assertThat(onto.code()).isEqualTo(1);
        assertThat(onto.said()).contains("not empty").doesNotContain("\tat ");
        var over = Packaged.run(home, settings, "backup", backup.toString());
        assertThat(over.code()).isEqualTo(1);
        assertThat(over.said()).contains("not overwritten");
        var nowhere = folder.resolve("nowhere").resolve("file");
        assertThat(Packaged.run(home, settings, "backup", nowhere.toString()).said())
                .contains("There is no folder " + nowhere.getParent())
                .doesNotContain("\tat ");
    }

    @Test
    void refusesAPartOfAFile() throws IOException, InterruptedException {
        var whole = Files.readAllBytes(backup);
        var part = Files.write(folder.resolve("part.backup"), Arrays.copyOf(whole, whole.length / 2));
        var refused = Packaged.run(folder.resolve("from-part"), settings, "restore", part.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("only a part");
    }

    @Test
    void refusesADamagedFile() throws IOException, InterruptedException {
        var bytes = Files.readAllBytes(backup);
        for (int place = bytes.length / 3; place < bytes.length / 3 + 1000; place++) {
            bytes[place] ^= 1;
        }
        var damaged = Files.write(folder.resolve("damaged.backup"), bytes);
        var home = folder.resolve("from-damaged");
        var refused = Packaged.run(home, settings, "restore", damaged.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("could not be restored").doesNotContain("\tat ");
        assertThat(home).doesNotExist();
        mustLeaveNothingBehind();
    }
}
