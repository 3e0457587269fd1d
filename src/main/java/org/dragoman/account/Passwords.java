package org.dragoman.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a password must be, and how it is kept and compared. */
final class Passwords {
    private static final int SHORTEST = 10;
    /** bcrypt reads no further, so a longer password would be weaker than it looks. */
    private static final int LONGEST_BYTES = 72;

    /** Compared with where there is no hash, so that the time of an answer does not tell which usernames exist. */
    private static final class Decoy {
        static final String HASH = BcryptUtil.bcryptHash(Invitation.secret());
    }

    private Passwords() {}

    /**
     * The bcrypt hash of a password; refuses one that is too short or too long, or that is tried first.
     *
     * @param own words of whose it is
     */
    static String hash(String password, Collection<String> own) {
        if (password.length() < SHORTEST) {
            throw Refusal.badInput("password-too-short", AccountMessages.class, AccountMessages::password_too_short);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw Refusal.badInput("password-too-long", AccountMessages.class, AccountMessages::password_too_long);
        }
        if (GuessablePasswords.has(password, own)) {
            throw Refusal.badInput("password-guessable", AccountMessages.class, AccountMessages::password_guessable);
        }
        return BcryptUtil.bcryptHash(password);
    }

    /** Whether the password is the hashed one. Takes equally long where there is no hash, and says no. */
    static boolean match(String password, @Nullable String hash) {
        boolean same = BcryptUtil.matches(password, hash == null ? Decoy.HASH : hash);
        return same && hash != null;
    }

    /** The new password, given twice. */
    static String agreed(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw Refusal.badInput("passwords-differ", AccountMessages.class, AccountMessages::passwords_differ);
        }
        return password;
    }
}
