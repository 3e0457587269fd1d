package org.dragoman.testsupport;

import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;

/** Accounts that were never stored, for tests of rules about who may do what. */
public final class Staff {
    private Staff() {}

    public static Account account(String name, Role role, Language... languages) {
        return account(name, Set.of(role), languages);
    }

    public static Account account(String name, Set<Role> roles, Language... languages) {
        var account = new Account(name, "Display " + name, name + "@example.org", Language.EN);
        account.entrust(roles, Set.of(languages));
        return account;
    }
}
