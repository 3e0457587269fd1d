package org.dragoman.signature;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Tag("plain")
class VerifyingKeyTest {
    /** RFC 8037, appendix A.2. */
    private static final String JWK =
            """
            {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    @TempDir
    Path folder;

    private TrustedKeys trusted(String file) throws IOException {
        return TrustedKeys.of(List.of(Files.writeString(folder.resolve("key"), file)));
    }

    /** RFC 8037, appendix A.3. */
    @Test
    void isNamedAsTheStandardNamesIt() throws IOException {
        var jwk = new ObjectMapper().readTree(JWK);
        var key = VerifyingKey.ofJwk(jwk);
        assertThat(key.thumbprint()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assertThat(key.x()).isEqualTo(jwk.path("x").asText());
        assertThat(VerifyingKey.ofPem(key.pem())).isEqualTo(key).hasSameHashCodeAs(key);
    }

    @Test
    void knowsWhatItsOtherHalfSigned() throws IOException {
        var key = SigningKey.generate();
        var content = "statement".getBytes(StandardCharsets.UTF_8);
        var signature = key.sign(content);
        assertThat(trusted(key.publicHalf().pem()).signed(content, signature)).isTrue();
        assertThat(trusted("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\""
                                + key.publicHalf().x() + "\"}")
                        .signer(content, signature))
                .contains(key.publicHalf());
        assertThat(trusted("{\"keys\":[" + JWK + "]}").signed(content, signature))
                .isFalse();
        assertThat(TrustedKeys.of(key.publicHalf()).signed(new byte[1], signature))
                .isFalse();
    }

    @Test
    void aPairIsReadAsItIsWritten() {
        var key = SigningKey.generate();
        assertThat(SigningKey.ofPem(key.pem()).publicHalf()).isEqualTo(key.publicHalf());
        var mixed = key.pem().replaceAll("(?s)-----BEGIN PUBLIC.*", "")
                + SigningKey.generate().publicHalf().pem();
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(mixed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no key",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"
            })
    void whatIsNoKeyIsRefused(String file) {
        assertThatIllegalArgumentException().isThrownBy(() -> trusted(file));
    }

    @Test
    void isSealedForItselfAndTheInstallation() {
        var key = SigningKey.generate();
        var seal = new KeySeal("installation");
        var sealed = seal.seal(key.secret(), key.publicHalf());
        assertThat(seal.open(sealed, key.publicHalf())).hasValue(key.secret());
        assertThat(seal.open(sealed, SigningKey.generate().publicHalf())).isEmpty();
        assertThat(new KeySeal("another").open(sealed, key.publicHalf())).isEmpty();
    }
}
