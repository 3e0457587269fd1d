package org.dragoman.passkey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of passkeys. Their texts are in {@code messages/passkey_….properties}. */
@MessageBundle("passkey")
public interface PasskeyMessages {
    @Message
    String sign_in();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String new_title();

    @Message
    String name();

    @Message
    String name_missing();

    @Message
    String password();

    @Message
    String password_wrong();

    @Message
    String add();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String remove(String name);

    @Message
    String made(String time);

    @Message
    String used(String time);

    @Message
    String refused();

    @Message
    String failed();

    @Message
    String without_script();

    @Message
    String step();

    @Message
    String by_password();
}
