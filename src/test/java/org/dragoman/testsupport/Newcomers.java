package org.dragoman.testsupport;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;

/** Accounts that one test has to itself, because it changes them. */
public final class Newcomers {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Newcomers() {}

    /** A username that nobody has. */
    public static String username(String stem) {
        return stem + "-" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    }

    public static Account translator() {
        return People.account(username("newcomer"), Set.of(Role.TRANSLATOR), Set.of(Language.FR));
    }

    public static Account administrator() {
        return People.account(username("administrator"), Set.of(Role.ADMINISTRATOR), Set.of());
    }
}
