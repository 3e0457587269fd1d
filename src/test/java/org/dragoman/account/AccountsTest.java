package org.dragoman.account;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(Database.class)
@TestTransaction
@Tag("application")
class AccountsTest {

    @Inject
    Accounts accounts;

    private static Particulars particulars(Role... roles) {
        return new Particulars("Samar", "samar@example.org", Language.AR, Set.of(roles), Set.of(Language.AR));
    }

    @Test
    void writesFromWhatToWhat() {
        var username = Newcomers.translator().username();
        accounts.change(username, particulars(Role.EDITOR), People.administrator());
        var entry = TrailEntry.matching("admin", "account.changed", "").firstResult();
        assertThat(entry.subject()).isEqualTo(username);
        assertThat(entry.before()).endsWith("translator · fr · interface en");
        assertThat(entry.after()).isEqualTo("\u2068Samar\u2069 <samar@example.org> · editor · ar · interface ar");
    }

    @Test
    void invitesNobodyTwice() {
        var by = People.administrator();
        var wanted = new NewAccount(Newcomers.username("samar"), particulars());
        assertThat(accounts.invite(wanted, by).account().standing()).isEqualTo(AccountStatus.INVITED);
        assertThatThrownBy(() -> accounts.invite(wanted, by)).hasMessage("username-taken");
    }

    @Test
    void leavesItToAdministrators() {
        var editor = People.editor();
        var wanted = new NewAccount(Newcomers.username("samar"), particulars(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.invite(wanted, editor)).hasMessage("role-missing");
        assertThatThrownBy(() -> accounts.change("editor", particulars(Role.ADMINISTRATOR), editor))
                .hasMessage("role-missing");
        assertThatThrownBy(() -> accounts.disable("admin", editor)).hasMessage("role-missing");
    }

    @Test
    void shutsNobodyOutOfTheirOwnInstallation() {
        var one = Newcomers.administrator();
        var other = Newcomers.administrator();
        Account.holding(Role.ADMINISTRATOR).stream()
                .filter(a -> !a.is(one) && !a.is(other))
                .forEach(Account::disable);
        assertThatThrownBy(() -> accounts.disable(one.username(), one)).hasMessage("yourself");
        accounts.disable(other.username(), one);
        assertThatThrownBy(() -> accounts.change(one.username(), particulars(Role.EDITOR), one))
                .hasMessage("last-administrator");
        accounts.enable(other.username(), one);
        assertThat(accounts.change(one.username(), particulars(Role.EDITOR), one)
                        .has(Role.ADMINISTRATOR))
                .isFalse();
    }

    @Test
    void sendsNoLinkToTheDisabled() {
        var username = Newcomers.translator().username();
        var by = People.administrator();
        accounts.disable(username, by);
        assertThatThrownBy(() -> accounts.inviteAgain(username, by)).hasMessage("disabled");
    }
}
