package org.dragoman.account;

import java.time.Duration;
import java.time.Instant;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param days after which it is worth nothing; where nobody says so, ninety
 * @param scope {@code read} or {@code write}; where nobody says so, the lesser
 */
record NewToken(@Nullable String name, @Nullable String scope, @Nullable Integer days) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 365;
    private static final int USUAL_DAYS = 90;

    String checkedName() {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.badInput("token-name", AccountMessages.class, AccountMessages::token_name_missing);
        }
        return name.strip();
    }

    TokenScope checkedScope() {
        return scope == null ? TokenScope.READ : TokenScope.named(scope);
    }

    Instant expiry(Instant now) {
        int wanted = days == null ? USUAL_DAYS : days;
        if (wanted < 1 || wanted > MOST_DAYS) {
            throw Refusal.badInput("token-days", AccountMessages.class, AccountMessages::token_days_wrong);
        }
        return now.plus(Duration.ofDays(wanted));
    }
}
