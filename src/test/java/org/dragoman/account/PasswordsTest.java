package org.dragoman.account;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class PasswordsTest {

    @Test
    void knowsOnlyTheHashedPassword() {
        var hash = Passwords.hash("ten letters", List.of());
        assertThat(hash).startsWith("$2").doesNotContain("ten letters");
        assertThat(Passwords.match("ten letters", hash)).isTrue();
        assertThat(Passwords.match("ten Letters", hash)).isFalse();
        assertThat(Passwords.match("ten letters", null)).isFalse();
    }

    @Test
    void refusesWhatCannotProtect() {
        assertThatThrownBy(() -> Passwords.hash("nine char", List.of())).hasMessage("password-too-short");
        assertThatThrownBy(() -> Passwords.hash("س".repeat(37), List.of())).hasMessage("password-too-long");
        assertThatThrownBy(() -> Passwords.agreed("one password", "another password"))
                .hasMessage("passwords-differ");
    }
}
