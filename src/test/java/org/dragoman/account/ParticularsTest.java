package org.dragoman.account;

import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class ParticularsTest {

    @Test
    void tellsTheTrailEverything() {
        var particulars = new Particulars(
                " Noor ",
                "noor@example.org",
                Language.FR,
                Set.of(Role.REVIEWER, Role.EDITOR),
                Set.of(Language.FA, Language.AR));
        assertThat(particulars)
                .hasToString("\u2068Noor\u2069 <noor@example.org> · editor, reviewer · ar, fa · interface fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noor", "@example.org", "noor@", "a b@example.org", "a@b,c@d", "a@b.org\nBcc: c@d.org"})
    void refusesWhatIsNoAddress(String email) {
        assertThatThrownBy(() -> new Particulars("Noor", email, Language.FR, Set.of(), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("email-malformed");
    }

    @Test
    void refusesAnAccountWithoutName() {
        assertThatThrownBy(() -> new Particulars("  ", "noor@example.org", Language.FR, Set.of(), Set.of()))
                .hasMessage("name-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "نور", "a/b", "a@b"})
    void refusesWhatIsNoUsername(String username) {
        var particulars = new Particulars("Noor", "noor@example.org", Language.FR, Set.of(), Set.of());
        assertThatThrownBy(() -> new NewAccount(username, particulars)).hasMessage("username-malformed");
    }
}
