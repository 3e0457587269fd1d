package org.dragoman.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of revisions. Their texts are in {@code messages/revision_….properties}. */
@MessageBundle("revision")
public interface RevisionMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String waiting();

    @Message
    String look_at_it();

    @Message
    String number();

    @Message
    String difference();

    @Message
    String newest();

    @Message
    String to_the_one_before();

    @Message
    String first();

    @Message
    String bring_in_title();

    @Message
    String bring_in_intro();

    @Message
    String not_taken();

    @Message
    String title_hint();

    @Message
    String compare();

    @Message
    String shown();

    @Message
    String show_different();

    @Message
    String show_changed();

    @Message
    String show_new();

    @Message
    String show_removed();

    @Message
    String show_unchanged();

    @Message
    String show_all();

    @Message
    String parts();

    @Message
    String part(String first, String last, String total);

    @Message
    String part_before();

    @Message
    String part_after();

    @Message
    String next_change();

    @Message
    String folded_unchanged(String count);

    @Message
    String folded(String count);

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String place();

    @Message
    String older();

    @Message
    String newer();

    @Message
    String kept_translations();

    @Message
    String fate_unchanged();

    @Message
    String fate_changed();

    @Message
    String fate_new();

    @Message
    String fate_returned();

    @Message
    String fate_removed();

    @Message
    String preview_title();

    @Message
    String preview_intro();

    @Message
    String confirm();

    @Message
    String discard();

    @Message
    String confirmed(String number);

    @Message
    String discarded();

    @Message
    String difference_title(String number);

    @Message
    String stale_preview();
}
