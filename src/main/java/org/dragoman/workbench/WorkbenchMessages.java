package org.dragoman.workbench;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workbench: its head, its rows and the editor. Their texts are in {@code messages/workbench_….properties}. */
@MessageBundle("workbench")
public interface WorkbenchMessages {
    @Message
    String state_empty();

    @Message
    String state_draft();

    @Message
    String state_translated();

    @Message
    String state_approved();

    @Message
    String sent_back();

    @Message
    String sent_back_because();

    @Message
    String errors(String number);

    @Message
    String warnings(String number);

    @Message
    String not_translated();

    @Message
    String translation_of(String number);

    @Message
    String translation_label();

    @Message
    String codes();

    @Message
    String insert_code();

    @Message
    String confirm();

    @Message
    String confirm_hint();

    @Message
    String save_draft();

    @Message
    String copy_source();

    @Message
    String progress();

    @Message
    String filter();

    @Message
    String show_all();

    @Message
    String show_mine();

    @Message
    String show_unfinished();

    @Message
    String show_drafts();

    @Message
    String show_back();

    @Message
    String show_findings();

    @Message
    String deadline();

    @Message
    String overdue();

    @Message
    String reviewer();

    @Message
    String your_range();

    @Message
    String without_script();

    @Message
    String nothing_listed();

    @Message
    String nothing_listed_hint();

    @Message
    String all_done();

    @Message
    String completed();

    /** The name of the links between the parts of a long job. */
    @Message
    String parts();

    @Message
    String part(String first, String last, String total);

    @Message
    String part_before();

    @Message
    String part_after();
}
