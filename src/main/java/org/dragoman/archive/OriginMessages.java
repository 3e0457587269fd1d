package org.dragoman.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where sentences come from, in words. Their texts are in {@code messages/origin_….properties}. */
@MessageBundle("origin")
public interface OriginMessages {
    @Message
    String heading();

    @Message
    String not_kept();

    @Message
    String all(String count, String what);

    @Message
    String some(String count, String what);

    @Message
    String said(String origin, String review);

    @Message
    String edited(String origin);

    @Message
    String original();

    @Message
    String person();

    @Message
    String exact_match();

    @Message
    String fuzzy_match();

    @Message
    String machine();

    @Message
    String imported();

    @Message
    String unknown();

    @Message
    String no_review();

    @Message
    String by_writer();

    @Message
    String four_eyes();

    @Message
    String sentences();

    @Message
    String sentence_range(String first, String last);

    @Message
    String comes_from();

    @Message
    String review();

    @Message
    String translator();

    @Message
    String reviewer();
}
