package org.dragoman.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what one edition says and another does not. Their texts are in {@code messages/changes_….properties}. */
@MessageBundle("changes")
public interface ChangesMessages {
    @Message
    String what_changed();

    @Message
    String after(String newer, String older);

    @Message
    String note();

    @Message
    String no_note();

    @Message
    String count(String count);

    @Message
    String nothing();

    @Message
    String nothing_hint();

    @Message
    String first();

    @Message
    String first_hint();

    @Message
    String withdrawn(String number);

    @Message
    String new_languages();

    @Message
    String gone_languages();

    @Message
    String compare();

    @Message
    String compare_with();

    @Message
    String in_edition(String sentence, String edition);

    @Message
    String sentence(String number);

    @Message
    String sentence_before(String number);

    @Message
    String fate_added();

    @Message
    String fate_removed();

    @Message
    String fate_changed();

    @Message
    String fate_formatted();

    @Message
    String fate_moved();

    @Message
    String fate_kept();
}
