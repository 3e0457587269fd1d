package org.dragoman.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a program may do with a token, within the roles of its account. */
enum TokenScope {
    /** Looks, and changes nothing. */
    READ,
    WRITE;

    /** @throws Refusal when there is no scope of that name, written in whichever case */
    static TokenScope named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(scope ->
                        scope.name().equalsIgnoreCase(Optional.ofNullable(name).orElse("")))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.badInput("token-scope", AccountMessages.class, AccountMessages::token_scope_unknown));
    }

    /** As programs write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
