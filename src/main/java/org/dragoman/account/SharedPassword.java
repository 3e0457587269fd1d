package org.dragoman.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One password for several accounts, as a demonstration has. Hashing is slow on purpose, so it is done once for all of
 * them. Not thread-safe.
 */
public final class SharedPassword {
    private final String password;
    private final Map<String, Boolean> compared = new HashMap<>();
    private @Nullable String hash;

    /** @param password of any length */
    public SharedPassword(String password) {
        this.password = password;
    }

    /** The hash that an account with this one is to have: the same, where it is one of the password already. */
    String hash(@Nullable String present) {
        if (present != null && compared.computeIfAbsent(present, h -> BcryptUtil.matches(password, h))) {
            return present;
        }
        if (hash == null) {
            hash = BcryptUtil.bcryptHash(password);
        }
        return hash;
    }
}
