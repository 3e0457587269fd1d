package org.dragoman.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.format.PlainFormats;
import org.dragoman.format.PrintedFile;
import org.dragoman.signature.TestKey;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.signature.VerifyingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class SealedFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Press press = new Press().approved("L'eau est de retour.");
    private List<PrintedFile> files;
    private TrustedKeys keys;

    @BeforeEach
    void seal() {
        var key = TestKey.generated();
        var printed =
                PlainFormats.few().print(press.imprint(), press.alignment().lines());
        files = new Manifest(() -> key).seal(press.imprint(), Map.of(), printed);
        keys = TrustedKeys.of(key.publicHalf());
    }

    private byte[] content(String name) {
        return files.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(content(name));
    }

    @Test
    void holdsEveryFormatTheKeyTheManifestAndItsSignature() {
        assertThat(files)
                .extracting(PrintedFile::name)
                .containsExactly(
                        "edition.json",
                        "statement.en.txt",
                        "statement.fr.txt",
                        "key.pem",
                        "manifest.json",
                        "manifest.sig");
        assertThat(new String(content("statement.fr.txt"), StandardCharsets.UTF_8))
                .contains("L'eau est de retour.");
        assertThat(content("manifest.sig")).hasSize(64);
    }

    @Test
    void theManifestListsTheDigestOfEveryOtherFile() throws IOException {
        var manifest = json("manifest.json");
        assertThat(manifest.path("files")).hasSize(4);
        var first = manifest.path("files").get(0);
        assertThat(first.path("name").asText()).isEqualTo("edition.json");
        assertThat(first.path("size").asInt()).isEqualTo(content("edition.json").length);
        assertThat(first.path("sha256").asText()).hasSize(64).isEqualTo(PrintedFile.sha256(content("edition.json")));
        assertThat(manifest.path("number").asInt()).isEqualTo(3);
        assertThat(manifest.path("source").path("language").asText()).isEqualTo("en");
        assertThat(manifest.path("source").path("revision").asInt()).isEqualTo(1);
        assertThat(manifest.path("source").path("sha256").asText())
                .isEqualTo(press.imprint().sourceSha256());
        assertThat(manifest.path("signature").path("algorithm").asText()).isEqualTo("Ed25519");
        assertThat(manifest.path("signature").path("keySha256").asText())
                .isEqualTo(PrintedFile.sha256(content("key.pem")));
        assertThat(manifest.path("signature").path("keyThumbprint").asText())
                .isEqualTo(VerifyingKey.ofPem(new String(content("key.pem"), StandardCharsets.US_ASCII))
                        .thumbprint());
    }

    @Test
    void theEditionIsAlignedBySegment() throws IOException {
        var segments = json("edition.json").path("segments");
        assertThat(segments).hasSize(2);
        assertThat(segments.get(0).path("id").asText()).isEqualTo("s1");
        assertThat(segments.get(0).path("kind").asText()).isEqualTo("paragraph");
        assertThat(segments.get(0).path("opensParagraph").asBoolean()).isTrue();
        var texts = segments.get(0).path("texts");
        assertThat(texts.path("en").path("text").asText()).isEqualTo(Press.SOURCE);
        assertThat(texts.path("fr").path("text").asText()).isEqualTo("L'eau est de retour.");
        assertThat(texts.path("fr").path("html").asText()).startsWith("L");
    }

    @Test
    void isVerifiedAsItWasReleased() {
        assertThat(faults(files)).isEmpty();
    }

    @Test
    void aChangedFileIsFound() {
        assertThat(faults(replaced("statement.fr.txt", "L'eau est partie.")))
                .containsExactly("Edition water-for-all/3: the file statement.fr.txt was changed.");
    }

    @Test
    void aMissingFileIsFound() {
        var fewer = files.stream().filter(f -> !f.name().equals("edition.json")).toList();
        assertThat(faults(fewer)).containsExactly("Edition water-for-all/3: the file edition.json is missing.");
    }

    @Test
    void aFileThatWasPutInIsFound() {
        var more = new ArrayList<>(files);
        more.add(PrintedFile.ofText("extra.txt", "text/plain", "more"));
        assertThat(faults(more)).containsExactly("Edition water-for-all/3: the file extra.txt was put in.");
    }

    @Test
    void aChangedManifestIsFound() {
        assertThat(faults(replaced("manifest.json", "{\"files\":[]}")))
                .containsExactly("Edition water-for-all/3: the manifest is not signed by a key that is trusted, or was"
                        + " changed.");
    }

    @Test
    void aMissingSignatureIsFound() {
        var missing = "Edition water-for-all/3: the manifest or its signature is missing.";
        assertThat(faults(files.subList(0, 5))).containsExactly(missing);
        assertThat(faults(List.of())).containsExactly(missing);
    }

    @Test
    void eachEditionIsVerifiedByItself() {
        var verification = EditionVerification.with(keys);
        files.forEach(f -> verification.take("water-for-all/3", f.name(), f.content()));
        verification.take("other/1", "", new byte[0]);
        var verified = verification.result();
        assertThat(verified.faults()).containsExactly("Edition other/1: the manifest or its signature is missing.");
        assertThat(verified.toString()).contains("Editions: 2.");
        assertThat(EditionVerification.with(keys).result().faults()).isEmpty();
    }

    @Test
    void aTextSaysItsEncodingAndNothingElseDoes() {
        var edition = press.edition();
        var text = new EditionFile(edition, files.get(1));
        assertThat(text.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.content()).isEqualTo(files.get(1).content());
        assertThat(text.sha256()).isEqualTo(files.get(1).sha256());
        assertThat(new EditionFile(edition, files.get(0)).contentType()).isEqualTo("application/json");
    }

    private List<PrintedFile> replaced(String name, String text) {
        return files.stream()
                .map(f -> f.name().equals(name) ? PrintedFile.ofText(name, f.mediaType(), text) : f)
                .toList();
    }

    private List<String> faults(List<PrintedFile> found) {
        var verification = EditionVerification.with(keys);
        if (found.isEmpty()) {
            verification.take("water-for-all/3", "", new byte[0]);
        }
        found.forEach(f -> verification.take("water-for-all/3", f.name(), f.content()));
        return verification.result().faults();
    }
}
