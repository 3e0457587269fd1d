package org.dragoman.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.edition.BundleVerification.Outcome;
import org.dragoman.format.EditionBundle;
import org.dragoman.format.PlainFormats;
import org.dragoman.format.PrintedFile;
import org.dragoman.signature.SigningKey;
import org.dragoman.signature.TestKey;
import org.dragoman.signature.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever holds an edition finds out what was done to it, and what it was done to. */
@Tag("plain")
class BundleVerificationTest {
    private static final String CHANGED = "statement.fr.txt";

    @TempDir
    Path folder;

    private final SigningKey key = TestKey.generated();
    private Path archive;
    private Path unpacked;

    @BeforeEach
    void bundle() throws IOException {
        var press = new Press().approved("L'eau est de retour.");
        var printed =
                PlainFormats.few().print(press.imprint(), press.alignment().lines());
        var files = new Manifest(() -> key).seal(press.imprint(), Map.of(), printed);
        archive = Files.write(
                folder.resolve("edition.zip"), EditionBundle.of(files).content());
        unpacked = Files.createDirectory(folder.resolve("unpacked"));
        for (PrintedFile file : files) {
            Files.write(unpacked.resolve(file.name()), file.content());
        }
    }

    private BundleVerification.Verdict verdict(Path path) {
        return BundleVerification.of(path, Optional.of(TrustedKeys.of(key.publicHalf())));
    }

    private void differs(String... said) {
        assertThat(verdict(unpacked).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(verdict(unpacked).said().get(0)).contains(said);
    }

    @Test
    void isWholeInAnArchiveAndUnpacked() {
        for (var path : List.of(archive, unpacked)) {
            assertThat(BundleVerification.isFor(path)).isTrue();
            assertThat(verdict(path).outcome()).as("%s", verdict(path)).isEqualTo(Outcome.WHOLE);
            assertThat(verdict(path).said())
                    .singleElement()
                    .asString()
                    .contains("Edition 3", key.publicHalf().sha256());
        }
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Files.writeString(unpacked.resolve(CHANGED), "L'eau est partie.");
        differs(CHANGED, "was changed");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(unpacked.resolve(CHANGED));
        differs(CHANGED, "is missing");
    }

    @Test
    void aFileThatWasPutInIsNamed() throws IOException {
        Files.writeString(Files.createDirectory(unpacked.resolve("more")).resolve("extra.txt"), "more");
        differs("more/extra.txt", "was put in");
    }

    @Test
    void theFirstOfSeveralDifferencesIsNamedAndTheOthersCounted() throws IOException {
        Files.delete(unpacked.resolve(CHANGED));
        Files.writeString(unpacked.resolve("extra.txt"), "more");
        differs(CHANGED);
        assertThat(verdict(unpacked).said().get(1)).startsWith("1 more");
    }

    @Test
    void aChangedManifestIsNotSigned() throws IOException {
        var manifest = unpacked.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"number\" : 3", "\"number\" : 4"));
        differs("The signature is not right");
    }

    @Test
    void anotherKeyIsNamedAndNotBelieved() {
        var other = Optional.of(TrustedKeys.of(TestKey.generated().publicHalf()));
        var verdict = BundleVerification.of(archive, other);
        assertThat(verdict.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(verdict.said().get(0))
                .contains("do not trust", key.publicHalf().thumbprint());
    }

    @Test
    void withoutAKeyItSaysHowLittleThatShows() throws IOException {
        var verdict = BundleVerification.of(unpacked, Optional.empty());
        assertThat(verdict.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(verdict.said().toString()).contains(key.publicHalf().sha256(), "shows only", "--key FILE");
        Files.delete(unpacked.resolve("key.pem"));
        differs("key.pem is missing");
        assertThat(BundleVerification.of(unpacked, Optional.empty()).outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void whatIsNoBundleIsNotRead() throws IOException {
        Files.delete(unpacked.resolve("manifest.sig"));
        var noZip = Files.writeString(folder.resolve("text.zip"), "no archive");
        for (var path : List.of(unpacked, noZip)) {
            assertThat(verdict(path).outcome()).isEqualTo(Outcome.UNREADABLE);
        }
        assertThat(BundleVerification.isFor(noZip)).isFalse();
    }
}
