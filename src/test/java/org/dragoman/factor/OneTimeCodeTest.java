package org.dragoman.factor;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class OneTimeCodeTest {
    private static final byte[] KEY = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isThatOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCode.at(OneTimeCode.step(Instant.ofEpochSecond(seconds)), KEY, 8))
                .isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @Test
    void isThatOfTheStandardForCounters() {
        assertThat(Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).map(step -> OneTimeCode.at(step, KEY)))
                .containsExactly(
                        "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
                        "520489");
    }

    @ParameterizedTest
    @CsvSource({"-61, false", "-30, true", "0, true", "30, true", "61, false"})
    void isTakenOneStepBeforeAndAfter(long seconds, boolean taken) {
        var code = OneTimeCode.at(OneTimeCode.step(NOW.plusSeconds(seconds)), KEY);
        assertThat(OneTimeCode.stepOf(code, KEY, NOW, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void isTakenOnceAndNoneBeforeItAfterwards() {
        long step = OneTimeCode.step(NOW);
        var code = OneTimeCode.at(step, KEY);
        assertThat(OneTimeCode.stepOf(code, KEY, NOW, step)).isEmpty();
        assertThat(OneTimeCode.stepOf(OneTimeCode.at(step - 1, KEY), KEY, NOW, step))
                .isEmpty();
        assertThat(OneTimeCode.stepOf(OneTimeCode.at(step + 1, KEY), KEY, NOW, step))
                .hasValue(step + 1);
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesKeysAsAuthenticatorsReadThem(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void groupsKeysByFour() {
        assertThat(Base32.grouped("MZXW6YTBOI")).isEqualTo("MZXW 6YTB OI");
        assertThat(Base32.grouped("MZXW6YTB")).isEqualTo("MZXW 6YTB");
    }

    @Test
    void opensAKeyForItsOwnerUnderTheSameInstallationAlone() {
        var keys = new SealedKeys("one installation");
        var sealed = keys.seal(KEY, 7);
        assertThat(keys.open(sealed, 7))
                .hasValueSatisfying(key -> assertThat(key).isEqualTo(KEY));
        assertThat(keys.open(sealed, 8)).isEmpty();
        assertThat(new SealedKeys("another").open(sealed, 7)).isEmpty();
        assertThat(keys.seal(KEY, 7)).isNotEqualTo(sealed);
    }

    @Test
    void readsRecoveryCodesHoweverTheyAreTyped() {
        var codes = RecoveryCodes.fresh();
        assertThat(codes)
                .hasSize(RecoveryCodes.COUNT)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("(\\w{4}-){3}\\w{4}"));
        var code = codes.get(0);
        assertThat(RecoveryCodes.hash(code.toLowerCase(Locale.ROOT).replace("-", "")))
                .isEqualTo(RecoveryCodes.hash(code))
                .isNotEqualTo(RecoveryCodes.hash(codes.get(1)));
    }

    @Test
    void isDrawnForWhatTheAddressSays() {
        var address = KeyPicture.address(KEY, "Dār & Co", "rim");
        assertThat(address)
                .isEqualTo("otpauth://totp/D%C4%81r%20%26%20Co:rim?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=D%C4%81r%20%26%20Co");
        assertThat(KeyPicture.svg(address))
                .startsWith("<svg ")
                .endsWith("</svg>")
                .contains("M4,4h1v1h-1z");
    }
}
