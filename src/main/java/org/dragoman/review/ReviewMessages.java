package org.dragoman.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review. Their texts are in {@code messages/review_….properties}. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message
    String title(String language);

    @Message
    String kept_beside(String name);

    @Message
    String filter();

    @Message
    String awaiting();

    @Message
    String sent_back();

    @Message
    String approved();

    @Message
    String all();

    @Message
    String none_awaiting();

    @Message
    String none_here();

    @Message
    String none_hint();

    @Message
    String source();

    @Message
    String translation();

    @Message
    String segment(String number);

    @Message
    String state_empty();

    @Message
    String state_draft();

    @Message
    String state_translated();

    @Message
    String state_approved();

    @Message
    String findings();

    @Message
    String error();

    @Message
    String warning();

    @Message
    String info();

    @Message
    String waived();

    @Message
    String waived_by(String name, String reason);

    @Message
    String waive();

    @Message
    String waive_reason();

    @Message
    String history();

    @Message
    String became_draft();

    @Message
    String became_translated();

    @Message
    String became_approved();

    @Message
    String became_sent_back();

    @Message
    String became_empty();

    @Message
    String decision();

    @Message
    String approve();

    @Message
    String send_back();

    @Message
    String reason();

    @Message
    String reason_hint();

    @Message
    String approve_rest();

    @Message
    String approve_rest_hint();

    @Message
    String done_approved();

    @Message
    String done_sent_back();

    @Message
    String done_waived();

    @Message
    String rest_approved(String count);

    @Message
    String rest_refused(String count, String reason);

    @Message
    String rest_left(String count);

    @Message
    String keys();

    @Message
    String read_only();

    @Message
    String own_work();

    @Message
    String open_workbench();

    @Message
    String reason_given(String reason);
}
