package org.dragoman.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the glossary. Their texts are in {@code messages/glossary_….properties}. */
@MessageBundle("glossary")
public interface GlossaryMessages {
    @Message
    String defect_key();

    @Message
    String defect_no_term();

    @Message
    String defect_no_word();

    @Message
    String defect_too_long(String form, int most);

    @Message
    String defect_unusable(String form);

    @Message
    String defect_preferred_twice(String form);

    @Message
    String defect_both(String form);

    @Message
    String key_taken(String key);

    @Message
    String concept_stale();
}
