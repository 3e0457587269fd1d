package org.dragoman.past;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what was translated elsewhere. Their texts are in {@code messages/past_….properties}. */
@MessageBundle("past")
public interface PastMessages {
    @Message
    String texts_missing(int most);

    @Message
    String same_language();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String new_title();

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String heading();

    @Message
    String languages();

    @Message
    String rows();

    @Message
    String state();

    @Message
    String state_open();

    @Message
    String state_taken();

    @Message
    String brought_in();

    @Message
    String parts();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String source_text();

    @Message
    String target_text();

    @Message
    String text_hint();

    @Message
    String source_file();

    @Message
    String target_file();

    @Message
    String new_intro();

    @Message
    String not_imported();

    @Message
    String from();

    @Message
    String to();

    @Message
    String import_action();

    @Message
    String imported();

    @Message
    String rows_intro();

    @Message
    String take();

    @Message
    String taken_by(String who, String when);

    @Message
    String typed();

    @Message
    String pairs(String pairs, String total);

    @Message
    String doubts(String count);

    @Message
    String part_before();

    @Message
    String part_after();

    @Message
    String correct_hint();

    @Message
    String left_out();

    @Message
    String one_sided();

    @Message
    String doubtful();

    @Message
    String corrected_mark();

    @Message
    String join();

    @Message
    String split();

    @Message
    String exclude();

    @Message
    String include();

    @Message
    String no_translation();

    @Message
    String correct();

    @Message
    String move();

    @Message
    String source_up();

    @Message
    String source_down();

    @Message
    String target_up();

    @Message
    String target_down();

    @Message
    String joined();

    @Message
    String was_split();

    @Message
    String moved();

    @Message
    String excluded();

    @Message
    String included();

    @Message
    String corrected();

    @Message
    String taken(int added, int known);

    @Message
    String bad_title(int longest);

    @Message
    String past_too_long(int most);

    @Message
    String past_stale();

    @Message
    String past_taken();

    @Message
    String row_unfit();

    @Message
    String row_empty();

    @Message
    String no_pairs();
}
