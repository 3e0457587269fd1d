package org.dragoman.segment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of segments. Their texts are in {@code messages/segment_….properties}. */
@MessageBundle("segment")
public interface SegmentMessages {
    @Message
    String cut_outside();

    @Message
    String title_is_whole();

    @Message
    String segment_removed();
}
