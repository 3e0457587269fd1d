package org.dragoman.demonstration;

import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.SharedPassword;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class KeptPasswordTest {
    @TempDir
    Path home;

    @Test
    void isTheConfiguredOne() {
        assertThat(KeptPassword.of(Optional.of("souk"), home)).isEqualTo("souk");
    }

    @Test
    void isKeptForTheNextStartWhereNoneIsConfigured() {
        var first = KeptPassword.of(Optional.empty(), home.resolve("data"));
        assertThat(first).hasSizeGreaterThan(8);
        assertThat(KeptPassword.of(Optional.empty(), home.resolve("data"))).isEqualTo(first);
    }

    @Test
    void isMadeUpAnewForAnotherHome() {
        assertThat(KeptPassword.of(Optional.empty(), home.resolve("one")))
                .isNotEqualTo(KeptPassword.of(Optional.empty(), home.resolve("two")));
    }

    @Test
    void mayBeShorterThanPeopleMayChoose() {
        var account = new Account("dina", "Dina", "dina@example.org", Language.EN);
        account.demonstrate(new SharedPassword("souk"));
        assertThat(account.standing().name()).isEqualTo("ACTIVE");
    }
}
