package org.dragoman.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of statements. Their texts are in {@code messages/statement_….properties}. */
@MessageBundle("statement")
public interface StatementMessages {
    @Message
    String already_confirmed();

    @Message
    String not_confirmed();

    @Message
    String release_scheduled();

    @Message
    String bad_title(int longest);

    @Message
    String bad_slug(int longest);

    @Message
    String slug_taken(String slug);

    @Message
    String unknown_language();
}
