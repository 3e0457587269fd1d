package org.dragoman;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.check.Check;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A check is named by its constant, which the compiler knows, and not by a text. */
@Tag("plain")
class CheckNamesTest {
    private static final Set<String> IDS =
            Arrays.stream(Check.values()).map(Check::id).collect(Collectors.toSet());

    static Set<String> rooms() {
        return House.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void areNoTexts(String room) {
        assertThat(JavaTexts.of(room).stream().filter(IDS::contains))
                .as("checks that are named by a text: write Check.… instead")
                .isEmpty();
    }
}
