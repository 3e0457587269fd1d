package org.dragoman.account;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, and in which session of their browser. Its name is what the session cookie keeps.
 *
 * @param session null for whoever shows a password or a token with each request
 */
record SignIn(String username, @Nullable UUID session) implements Principal {
    /** No username has it. */
    private static final String BETWEEN = ":";

    private static final Pattern KEPT =
            Pattern.compile("([^:]+)" + BETWEEN + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** Reads what a cookie kept; nothing where it kept something else. */
    static Optional<SignIn> named(String name) {
        var parts = KEPT.matcher(name);
        return parts.matches()
                ? Optional.of(new SignIn(parts.group(1), UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String getName() {
        return session == null ? username : username + BETWEEN + session;
    }
}
