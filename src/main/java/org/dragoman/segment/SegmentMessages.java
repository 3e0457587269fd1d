package org.dragoman.segment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of segments and translations. Their texts are in {@code messages/segment_….properties}. */
@MessageBundle("segment")
public interface SegmentMessages {
    @Message
    String cut_outside();

    @Message
    String nothing_to_complete();

    @Message
    String not_translated();

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
    String nothing_to_merge();

    @Message
    String split_is_settled();
}
