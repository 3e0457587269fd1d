package org.dragoman.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of looking after a site. Their texts are in {@code messages/site_….properties}. */
@MessageBundle("site")
public interface SiteMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String fixed();

    @Message
    String save();

    @Message
    String moved();

    @Message
    String second_factor();

    @Message
    String keys();

    @Message
    String webhooks();
}
