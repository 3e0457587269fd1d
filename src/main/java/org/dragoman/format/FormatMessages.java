package org.dragoman.format;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the files of an edition bring themselves. Their texts are in {@code messages/format_….properties}. */
@MessageBundle("format")
public interface FormatMessages {
    @Message
    String imprint(String number);

    @Message
    String foot(String organisation, String number, String date);

    @Message
    String contents();

    @Message
    String accessible();
}
