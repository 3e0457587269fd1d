package org.dragoman.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of accounts and sign-in. Their texts are in {@code messages/account_….properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String password_too_short();

    @Message
    String role_missing();

    @Message
    String sign_in_title();

    @Message
    String username();

    @Message
    String password();

    @Message
    String sign_in_failed();
}
