package org.dragoman.secret;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class SecretBoxTest {
    private static final byte[] CONTENT = "low water".getBytes(UTF_8);
    private static final byte[] MINE = "1".getBytes(UTF_8);

    private final SecretBox box = new SecretBox(new byte[32]);

    @Test
    void opensWhatItSealed() {
        assertThat(box.open(box.seal(CONTENT, MINE), MINE)).hasValue(CONTENT);
        assertThat(box.open(box.seal(new byte[0], new byte[0]), new byte[0])).hasValue(new byte[0]);
    }

    @Test
    void sealsTheSameInAnotherWayEachTime() {
        assertThat(box.seal(CONTENT, MINE))
                .isNotEqualTo(box.seal(CONTENT, MINE))
                .hasSize(12 + CONTENT.length + 16);
    }

    @Test
    void opensForNobodyElse() {
        var sealed = box.seal(CONTENT, MINE);
        assertThat(box.open(sealed, "2".getBytes(UTF_8))).isEmpty();
        assertThat(new SecretBox("another key, of thirty-two bytes".getBytes(UTF_8)).open(sealed, MINE))
                .isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        var sealed = box.seal(CONTENT, MINE);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(box.open(changed, MINE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 27})
    void opensNothingThatIsTooShort(int length) {
        assertThat(box.open(new byte[length], MINE)).isEmpty();
    }
}
