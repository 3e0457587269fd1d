package org.dragoman.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search in all that has been published. Their texts are in {@code messages/search_….properties}. */
@MessageBundle("search")
public interface SearchMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String sought();

    @Message
    String from_day();

    @Message
    String to_day();

    @Message
    String hint();

    @Message
    String nothing();

    @Message
    String nothing_hint();

    @Message
    String all_of(String name, String sentences);

    @Message
    String found();

    @Message
    String names();

    @Message
    String names_intro();

    @Message
    String no_names();

    @Message
    String no_names_hint();

    @Message
    String kinds();

    @Message
    String every_kind();

    @Message
    String persons();

    @Message
    String places();

    @Message
    String organisations();

    @Message
    String expressions();

    @Message
    String written();

    @Message
    String mentions();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String too_long(int most);

    @Message
    String no_day();
}
