package org.dragoman.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of jobs and their board. Their texts are in {@code messages/job_….properties}. */
@MessageBundle("job")
public interface JobMessages {
    @Message
    String same_language();

    @Message
    String not_able(String person, String language);

    @Message
    String already_given(String language);

    @Message
    String same_person(String person);

    @Message
    String deadline_passed();

    @Message
    String bad_deadline();

    @Message
    String note_too_long(int longest);

    @Message
    String no_such_segment(String id, int last);

    @Message
    String segments_reversed(int first, int last);

    @Message
    String bad_range(int last);

    @Message
    String nothing_to_share();

    @Message
    String work_begun();

    @Message
    String board();

    @Message
    String board_intro();

    @Message
    String new_statement();

    @Message
    String board_empty();

    @Message
    String board_empty_editor();

    @Message
    String board_empty_publisher();

    @Message
    String search_title();

    @Message
    String filter();

    @Message
    String filter_all();

    @Message
    String filter_to_assign();

    @Message
    String filter_under_way();

    @Message
    String filter_late();

    @Message
    String filter_done();

    @Message
    String nothing_found();

    @Message
    String nothing_found_hint();

    @Message
    String show_all();

    @Message
    String statement();

    @Message
    String scheduled();

    @Message
    String source();

    @Message
    String open_workbench();

    @Message
    String progress();

    @Message
    String translator();

    @Message
    String reviewer();

    @Message
    String overdue();

    @Message
    String review();

    @Message
    String change();

    @Message
    String split_open();

    @Message
    String split_open_hint();

    @Message
    String scheduled_hint();

    @Message
    String not_assigned();

    @Message
    String mend_split();

    @Message
    String assign();

    @Message
    String pages();

    @Message
    String range_of(String from, String to, String total);

    @Message
    String previous_page();

    @Message
    String next_page();

    @Message
    String stage_open();

    @Message
    String stage_in_progress();

    @Message
    String stage_awaiting_review();

    @Message
    String stage_finished();

    @Message
    String stage_released();

    @Message
    String filter_released();

    @Message
    String not_done();

    @Message
    String not_done_hint();

    @Message
    String deadline();

    @Message
    String note();

    @Message
    String optional();

    @Message
    String optional_hint();

    @Message
    String may_be_missing();

    @Message
    String shares();

    @Message
    String share_one(String number);

    @Message
    String share_range(String first, String last);

    @Message
    String colon();

    @Message
    String share_out();

    @Message
    String share_hint(String last);

    @Message
    String first_segment();

    @Message
    String last_segment();

    @Message
    String cancel_job();

    @Message
    String give();

    @Message
    String give_intro();

    @Message
    String nobody_able();

    @Message
    String choose_person();

    @Message
    String choose_people();

    @Message
    String choose_languages();

    @Message
    String given();

    @Message
    String changed();

    @Message
    String shared();

    @Message
    String cancelled();

    @Message
    String letter_greeting(String person);

    @Message
    String letter_translate(String language);

    @Message
    String letter_review(String language);

    @Message
    String letter_share(String first, String last, String language);

    @Message
    String letter_changed(String language);

    @Message
    String letter_revised(String language);

    @Message
    String letter_sent_back(String language);

    @Message
    String letter_to_review(String language);

    @Message
    String letter_relieved(String language);

    @Message
    String letter_cancelled(String language);

    @Message
    String letter_open();

    @Message
    String letter_home();
}
