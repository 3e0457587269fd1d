package org.dragoman.webhook;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class SigningSecretTest {
    private static final Instant THEN = Instant.ofEpochSecond(1_614_265_330);

    private static SigningSecret ofText(String text) {
        return SigningSecret.of(Base64.getDecoder().decode(text.substring("whsec_".length())));
    }

    /** From the tests of the reference libraries, {@code standard-webhooks/libraries}: “sign function works”. */
    @Test
    void signsAsTheReferenceLibrariesDo() {
        var secret = ofText("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", THEN, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void dependsOnAllThatIsSigned() {
        var secret = SigningSecret.made();
        assertThat(secret.sign("msg_1", THEN, "{}"))
                .isEqualTo(ofText(secret.text()).sign("msg_1", THEN, "{}"))
                .isNotEqualTo(secret.sign("msg_2", THEN, "{}"))
                .isNotEqualTo(secret.sign("msg_1", THEN.plusSeconds(1), "{}"))
                .isNotEqualTo(secret.sign("msg_1", THEN, "{ }"))
                .isNotEqualTo(SigningSecret.made().sign("msg_1", THEN, "{}"));
    }

    @Test
    void isOfALengthThatTheSpecificationAllows() {
        var text = SigningSecret.made().text();
        assertThat(text).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(text.substring(6))).hasSizeBetween(24, 64);
    }

    @Test
    void isReadByNobodyWithTheDatabaseAlone() {
        var secret = SigningSecret.made();
        var sealed = new SealedSecrets("a key").seal(secret, "https://a.example.org/");
        assertThat(new SealedSecrets("a key").open(sealed, "https://a.example.org/"))
                .hasValueSatisfying(opened -> assertThat(opened.text()).isEqualTo(secret.text()));
        assertThat(new SealedSecrets("a key").open(sealed, "https://b.example.org/"))
                .isEmpty();
        assertThat(new SealedSecrets("another key").open(sealed, "https://a.example.org/"))
                .isEmpty();
    }
}
