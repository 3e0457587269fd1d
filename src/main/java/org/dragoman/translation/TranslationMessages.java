package org.dragoman.translation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of translations and of what becomes of them. Their texts are in {@code messages/translation_….properties}. */
@MessageBundle("translation")
public interface TranslationMessages {
    @Message
    String nothing_to_complete();

    @Message
    String not_translated();

    @Message
    String changed_meanwhile();

    @Message
    String version_missing();

    @Message
    String conflict_open();

    @Message
    String four_eyes();

    @Message
    String reason_missing();

    @Message
    String not_yours();

    @Message
    String approved_is_closed();

    @Message
    String language_missing();

    @Message
    String gate(int errors);

    @Message
    String source_changed();

    @Message
    String translation_before();
}
