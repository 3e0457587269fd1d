package org.dragoman.memory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the translation memory. Their texts are in {@code messages/memory_….properties}. */
@MessageBundle("memory")
public interface MemoryMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String not_tmx();

    @Message
    String no_units();

    @Message
    String too_large(int megabytes);

    @Message
    String unknown_direction();

    @Message
    String text_missing();

    @Message
    String concordance();

    @Message
    String from();

    @Message
    String to();

    @Message
    String source();

    @Message
    String target();

    @Message
    String origin();

    @Message
    String nothing_found();

    @Message
    String nothing_found_hint();

    @Message
    String size(String count);

    @Message
    String search_hint();

    @Message
    String import_title();

    @Message
    String file();

    @Message
    String file_hint();

    @Message
    String import_action();

    @Message
    String imported(int added, int known);

    @Message
    String export_title();

    @Message
    String export_action();

    @Message
    String left_language(String language, int count);

    @Message
    String past_link();
}
