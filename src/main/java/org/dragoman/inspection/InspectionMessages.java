package org.dragoman.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of waivers. Their texts are in {@code messages/inspection_….properties}. */
@MessageBundle("inspection")
public interface InspectionMessages {
    @Message
    String reason_missing();

    @Message
    String no_such_error();

    @Message
    String text_missing(int longest);
}
