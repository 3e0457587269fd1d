package org.dragoman.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.web.Refusal;

/** An account that is to be made. */
record NewAccount(String username, Particulars particulars) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,60}");

    /** Refuses a username that cannot be one. */
    NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw Refusal.badInput("username-malformed", AccountMessages.class, AccountMessages::username_malformed);
        }
    }

    /** The account, not yet stored. */
    Account made() {
        var account =
                new Account(username, particulars.displayName(), particulars.email(), particulars.interfaceLanguage());
        account.change(particulars);
        return account;
    }
}
