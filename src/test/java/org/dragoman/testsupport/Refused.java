package org.dragoman.testsupport;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asserts that something is refused, and why. */
public final class Refused {
    private Refused() {}

    public static void with(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
