package org.dragoman.testsupport;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;

/** The people of the tests: one for each role, each with the password {@link #PASSWORD}. */
public final class People {
    public static final String PASSWORD = "a long enough password";

    /** As cheap to compare as bcrypt can be: requests of tests sign in by the hundred. */
    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, 4);

    private People() {}

    public static Account administrator() {
        return account("admin", Set.of(Role.ADMINISTRATOR), Set.of());
    }

    public static Account editor() {
        return account("editor", Set.of(Role.EDITOR), EnumSet.allOf(Language.class));
    }

    public static Account translator(Language language) {
        return account("translator-" + language.tag(), Set.of(Role.TRANSLATOR), Set.of(language));
    }

    public static Account reviewer() {
        return account("reviewer", Set.of(Role.REVIEWER), EnumSet.allOf(Language.class));
    }

    public static Account publisher() {
        return account("publisher", Set.of(Role.PUBLISHER), Set.of());
    }

    /** The account with a name, made at its first use; whatever a test before chose, it reads English again. */
    public static Account account(String username, Set<Role> roles, Set<Language> languages) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.named(username).orElseGet(() -> hired(username, roles, languages));
            account.prefer(Language.EN);
            return account;
        });
    }

    private static Account hired(String username, Set<Role> roles, Set<Language> languages) {
        var account = new Account(username, "Test " + username, username + "@example.org", Language.EN);
        account.entrust(roles, languages);
        account.persistAndFlush();
        Account.update("passwordHash = ?1 where username = ?2", HASH, username);
        Account.getEntityManager().refresh(account);
        return account;
    }
}
