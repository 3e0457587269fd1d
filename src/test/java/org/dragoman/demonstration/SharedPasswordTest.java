package org.dragoman.demonstration;

import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPasswordTest {
    @TempDir
    Path home;

    @Test
    void isTheConfiguredOne() {
        assertThat(SharedPassword.of(Optional.of("souk"), home)).isEqualTo("souk");
    }

    @Test
    void isKeptForTheNextStartWhereNoneIsConfigured() {
        var first = SharedPassword.of(Optional.empty(), home.resolve("data"));
        assertThat(first).hasSizeGreaterThan(8);
        assertThat(SharedPassword.of(Optional.empty(), home.resolve("data"))).isEqualTo(first);
    }

    @Test
    void isMadeUpAnewForAnotherHome() {
        assertThat(SharedPassword.of(Optional.empty(), home.resolve("one")))
                .isNotEqualTo(SharedPassword.of(Optional.empty(), home.resolve("two")));
    }

    @Test
    void mayBeShorterThanPeopleMayChoose() {
        var account = new Account("dina", "Dina", "dina@example.org", Language.EN);
        account.demonstrate("souk");
        assertThat(account.standing().name()).isEqualTo("ACTIVE");
    }
}
