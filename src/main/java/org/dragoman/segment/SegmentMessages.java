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

    @Message
    String title_is_whole();

    @Message
    String stale_segment();

    @Message
    String segment_removed();

    @Message
    String translatable_missing();

    @Message
    String heading_saved();

    @Message
    String confirmed();

    @Message
    String cut_done();

    @Message
    String merge_done();

    @Message
    String exclude_done();

    @Message
    String include_done();

    @Message
    String intro();

    @Message
    String keys();

    @Message
    String settled_title();

    @Message
    String settled();

    @Message
    String assign_jobs();

    @Message
    String state_draft();

    @Message
    String state_confirmed();

    @Message
    String state_scheduled();

    @Message
    String state();

    @Message
    String original_file();

    @Message
    String brought_in_by();

    @Message
    String extent();

    @Message
    String paragraphs_and_segments(String paragraphs, String segments);

    @Message
    String heading_form();

    @Message
    String slug_rule();

    @Message
    String paragraph(String number);

    @Message
    String segment(String number);

    @Message
    String kind_title();

    @Message
    String kind_heading();

    @Message
    String kind_list_item();

    @Message
    String kind_table_cell();

    @Message
    String kind_quote();

    @Message
    String kind_note();

    @Message
    String excluded();

    @Message
    String split();

    @Message
    String merge();

    @Message
    String exclude();

    @Message
    String include();

    @Message
    String choose_cut();

    @Message
    String confirm();

    @Message
    String exceptions_title();

    @Message
    String exceptions_intro();

    @Message
    String exceptions_none();

    @Message
    String exceptions_none_hint();

    @Message
    String exception_text();

    @Message
    String exception_made();

    @Message
    String exception_forget();

    @Message
    String exception_forgotten();

    @Message
    String exception_cut();

    @Message
    String exception_join();

    @Message
    String source_changed();

    @Message
    String translation_before();
}
