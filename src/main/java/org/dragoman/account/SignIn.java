package org.dragoman.account;

import java.security.Principal;
import java.util.Optional;

/**
 * Who has signed in, and in which generation of their account's sign-ins. Its name is what the session cookie keeps.
 *
 * @param generation as {@link Account} counts them; a cookie of an older one is worth nothing
 */
record SignIn(String username, int generation) implements Principal {
    /** No username has it. */
    private static final String BETWEEN = ":";

    static SignIn of(Account account) {
        return new SignIn(account.username(), account.signIns());
    }

    /** Reads what a cookie kept; nothing where it kept something else. */
    static Optional<SignIn> named(String name) {
        var parts = name.split(BETWEEN, 2);
        boolean wellFormed = parts.length == 2 && parts[1].matches("\\d{1,9}");
        return wellFormed ? Optional.of(new SignIn(parts[0], Integer.parseInt(parts[1]))) : Optional.empty();
    }

    /** Whether it still counts: the account is there, and has neither been disabled nor given a password since. */
    boolean holdsFor(Account account) {
        return !account.disabled() && equals(of(account));
    }

    @Override
    public String getName() {
        return username + BETWEEN + generation;
    }
}
