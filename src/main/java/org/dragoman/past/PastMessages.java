package org.dragoman.past;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what was translated elsewhere. Their texts are in {@code messages/past_….properties}. */
@MessageBundle("past")
public interface PastMessages {
    @Message
    String texts_missing(int most);

    @Message
    String same_language();
}
