package org.dragoman.splitting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of abbreviations. Their texts are in {@code messages/abbreviation_….properties}. */
@MessageBundle("abbreviation")
public interface AbbreviationMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String form_title();

    @Message
    String language();

    @Message
    String form();

    @Message
    String form_hint();

    @Message
    String never_ends();

    @Message
    String may_end();

    @Message
    String never_ends_hint();

    @Message
    String may_end_hint();

    @Message
    String add();

    @Message
    String remove();

    @Message
    String remove_label(String form);

    @Message
    String list_title();

    @Message
    String effect();

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String try_title();

    @Message
    String try_hint();

    @Message
    String try_text();

    @Message
    String try_action();

    @Message
    String try_result(String count);

    @Message
    String unfit();

    @Message
    String kept();

    @Message
    String removed();

    @Message
    String lead();
}
