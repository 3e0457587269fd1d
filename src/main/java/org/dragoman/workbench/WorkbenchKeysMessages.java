package org.dragoman.workbench;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sheet of keys. Their texts are in {@code messages/keys_….properties}. */
@MessageBundle("keys")
public interface WorkbenchKeysMessages {
    @Message
    String title();

    @Message
    String move();

    @Message
    String write();

    @Message
    String help();

    @Message
    String next();

    @Message
    String previous();

    @Message
    String unfinished();

    @Message
    String finding();

    @Message
    String panels();

    @Message
    String back();

    @Message
    String code();

    @Message
    String code_number();

    @Message
    String match_number();
}
