package org.dragoman.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the name authority. Their texts are in {@code messages/authority_….properties}. */
@MessageBundle("authority")
public interface AuthorityMessages {
    @Message
    String reason_missing();

    @Message
    String status_unfit();

    @Message
    String preferred_twice(String form, String language, String one, String other);

    @Message
    String approved_and_forbidden(String form, String language, String approved, String forbidden);

    @Message
    String form_known();

    @Message
    String form_of_another(String form, String concept);

    @Message
    String form_forbidden(String form);

    @Message
    String doubt_handled();

    @Message
    String nothing_chosen();
}
