package org.dragoman.splitting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of splitting, of its exceptions and of the page that prepares a statement. Their texts are in {@code messages/splitting_….properties}. */
@MessageBundle("splitting")
public interface SplittingMessages {
    @Message
    String nothing_to_merge();

    @Message
    String split_is_settled();

    @Message
    String stale_segment();

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
    String kind_preformatted();

    @Message
    String losses_title();

    @Message
    String losses_intro();

    @Message
    String losses_agree();

    @Message
    String losses_agreed();

    @Message
    String losses_agreed_by(String name);

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
    String parts();

    @Message
    String part(String first, String last, String total);

    @Message
    String part_before();

    @Message
    String part_after();

    @Message
    String find();

    @Message
    String find_do();

    @Message
    String found(int count);

    @Message
    String find_all();
}
