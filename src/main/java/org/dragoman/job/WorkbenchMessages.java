package org.dragoman.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workbench. Their texts are in {@code messages/workbench_….properties}. */
@MessageBundle("workbench")
public interface WorkbenchMessages {
    @Message
    String bad_text(int longest);

    @Message
    String waived();

    @Message
    String conflict_kept();

    @Message
    String conflict_title();

    @Message
    String conflict_mine();

    @Message
    String conflict_stored();

    @Message
    String conflict_merge();

    @Message
    String keep_mine();

    @Message
    String keep_other();

    @Message
    String save_merged();

    @Message
    String decide_later();

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
    String segment(String number);

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
    String severity_error();

    @Message
    String severity_warning();

    @Message
    String severity_info();

    @Message
    String is_waived();

    @Message
    String fix();

    @Message
    String fix_hint();

    @Message
    String no_fix();

    @Message
    String waive();

    @Message
    String waive_reason();

    @Message
    String waive_sign();

    @Message
    String ask_waiver();

    @Message
    String ask_waiver_how(String name);

    @Message
    String ask_waiver_write();

    @Message
    String help_for(String number);

    @Message
    String findings();

    @Message
    String findings_none();

    @Message
    String findings_later();

    @Message
    String terms();

    @Message
    String terms_none();

    @Message
    String term_ok();

    @Message
    String term_missing();

    @Message
    String term_forbidden();

    @Message
    String term_none();

    @Message
    String term_admitted();

    @Message
    String term_not();

    @Message
    String insert_term();

    @Message
    String insert();

    @Message
    String matches();

    @Message
    String matches_none();

    @Message
    String match_context();

    @Message
    String match_exact();

    @Message
    String match_fuzzy();

    @Message
    String use_match();

    @Message
    String use();

    @Message
    String history();

    @Message
    String history_none();

    @Message
    String keys();

    @Message
    String keys_move();

    @Message
    String keys_write();

    @Message
    String keys_help();

    @Message
    String key_next();

    @Message
    String key_previous();

    @Message
    String key_unfinished();

    @Message
    String key_finding();

    @Message
    String key_panels();

    @Message
    String key_back();

    @Message
    String key_code();

    @Message
    String key_code_number();

    @Message
    String filter();

    @Message
    String show_all();

    @Message
    String show_mine();

    @Message
    String show_todo();

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
    String kind_paragraph(String number);

    @Message
    String saved();

    @Message
    String saving();

    @Message
    String unsaved();

    @Message
    String offline();

    @Message
    String not_taken();

    @Message
    String expired();

    @Message
    String restored();

    @Message
    String orphan();

    @Message
    String discard();

    @Message
    String all_done();

    @Message
    String completed();
}
