package org.dragoman.account;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class GuessablePasswordsTest {
    private static final List<String> OWN = List.of("noor.haddad", "نور حداد", "noor.haddad@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12",
                "Password123!",
                "P@ssw0rd2024",
                "12password34",
                "passwordpassword",
                "iloveyou123",
                "letmein1234",
                "football2024",
                "motdepasse",
                "MotDePasse!1",
                "administrator1",
                "qwertyuiop",
                "qwerty12345",
                "azertyuiop",
                "1234567890",
                "0987654321",
                "۱۲۳۴۵۶۷۸۹۰",
                "١٢٣٤٥٦٧٨٩٠",
                "abcdefghij",
                "aaaaaaaaaaaa",
                "aaaaaaaaab",
                "abcabcabcabc",
                "ababababab1",
                "ااااااااااا",
                "سلامسلامسلام",
                "سلامسلامسلامس",
                "ضصثقفغعهخح",
                "شسیبلاتنمک",
                "noorhaddad1",
                "Noor.Haddad2026",
                "نور حداد ۱۲",
                "ｐａｓｓｗｏｒｄ１２"
            })
    void areTriedFirst(String password) {
        assertThat(GuessablePasswords.has(password, OWN)).isTrue();
        assertThatThrownBy(() -> Passwords.hash(password, OWN)).hasMessage("password-guessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough password",
                "quite another password",
                "interpreter-at-court",
                "a secret of several words",
                "correct horse battery",
                "tulipes sous la pluie",
                "قارب أزرق في الميناء",
                "قایق آبی در بندرگاه",
                "Xk4-tR9m.q",
                "noor likes old harbours"
            })
    void areNotThoseOfSeveralWordsOrOfChance(String password) {
        assertThat(GuessablePasswords.has(password, OWN)).isFalse();
    }

    @Test
    void ofSomebodyElseAreNoneOfOnesOwn() {
        assertThat(GuessablePasswords.has("noor.haddad2026", List.of("omid"))).isFalse();
    }
}
