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
    String corrects(String number);

    @Message
    String translators();

    @Message
    String reviewers();

    @Message
    String terms();

    @Message
    String comma();

    @Message
    String translated_by(String names);

    @Message
    String reviewed_by(String names);

    @Message
    String licence(String name);

    @Message
    String contents();

    @Message
    String accessible();

    @Message
    String languages();

    @Message
    String page();

    @Message
    String pdf();

    @Message
    String epub();

    @Message
    String docx();

    @Message
    String text();

    @Message
    String json();

    @Message
    String tmx();

    @Message
    String xliff();

    @Message
    String tei();

    @Message
    String bundle();

    @Message
    String markdown();

    @Message
    String original(String format);

    @Message
    String manifest();

    @Message
    String key();

    @Message
    String signature();
}
