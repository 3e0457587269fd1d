package org.dragoman.names;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of names that the glossary lacks. Their texts are in {@code messages/names_….properties}. */
@MessageBundle("names")
public interface NamesMessages {
    @Message
    String title();

    @Message
    String intro_capitals();

    @Message
    String intro_echoes();

    @Message
    String nothing();

    @Message
    String nothing_capitals();

    @Message
    String nothing_echoes();

    @Message
    String name();

    @Message
    String count();

    @Message
    String examples();

    @Message
    String echoes();

    @Message
    String decide();

    @Message
    String propose();

    @Message
    String propose_after();

    @Message
    String proposed(String form, String concept);

    @Message
    String no_candidate(String form);

    @Message
    String no_name();

    @Message
    String set_aside();

    @Message
    String taken_back();

    @Message
    String set_aside_before();

    @Message
    String take_back();

    @Message
    String bad_form(int longest);

    @Message
    String keys_hint();
}
