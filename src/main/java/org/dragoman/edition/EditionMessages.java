package org.dragoman.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of editions and their release. Their texts are in {@code messages/edition_….properties}. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message
    String not_released();

    @Message
    String not_scheduled();

    @Message
    String reason_missing();

    @Message
    String embargo_unreadable();

    @Message
    String embargo_past();

    @Message
    String blocked();

    @Message
    String unknown_property(String name);

    @Message
    String note_missing(String languages);

    @Message
    String note_language(String languages);

    @Message
    String note_needless();

    @Message
    String note_long();

    @Message
    String doubted();

    @Message
    String doubted_hint();

    @Message
    String corrigendum();

    @Message
    String corrigendum_intro(String edition);

    @Message
    String note_in(String language);

    @Message
    String changed_since(String edition);

    @Message
    String obstacle_not_confirmed();

    @Message
    String obstacle_no_job();

    @Message
    String obstacle_scheduled();

    @Message
    String obstacle_address_taken();

    @Message
    String obstacle_address_local();

    @Message
    String obstacle_unchanged();

    @Message
    String obstacle_loss();

    @Message
    String stranger_in_edition(int segment, String code);

    @Message
    String blocker_not_approved();

    @Message
    String blocker_conflict();

    @Message
    String blocker_loss(String what);

    @Message
    String blocker_code(String what);

    @Message
    String count_losses(String count);

    @Message
    String count_codes(String count);

    @Message
    String count_not_approved(String count);

    @Message
    String count_errors(String count);

    @Message
    String count_conflicts(String count);

    @Message
    String held_subject(String title);

    @Message
    String held_letter(String title);

    @Message
    String number(String number);

    @Message
    String editions();

    @Message
    String reason();

    @Message
    String preview();

    @Message
    String release();

    @Message
    String nothing_blocks();

    @Message
    String all_released(String edition);

    @Message
    String blocked_now();

    @Message
    String source();

    @Message
    String approved_of(String language);

    @Message
    String segment(String number);

    @Message
    String and_more(String count);

    @Message
    String language_clear();

    @Message
    String left_out();

    @Message
    String goes_without();

    @Message
    String optional();

    @Message
    String without_job();

    @Message
    String when();

    @Message
    String now();

    @Message
    String now_hint();

    @Message
    String later();

    @Message
    String later_hint();

    @Message
    String embargo_time();

    @Message
    String in_time_zone();

    @Message
    String release_edition();

    @Message
    String no_edition_yet();

    @Message
    String open();

    @Message
    String withdrawn_number(String number);

    @Message
    String under_embargo();

    @Message
    String held();

    @Message
    String called_off();

    @Message
    String requested_by(String name);

    @Message
    String call_off();

    @Message
    String withdraw();

    @Message
    String withdraw_hint();

    @Message
    String done_released(String number, String languages);

    @Message
    String done_scheduled(String time);

    @Message
    String done_called_off();

    @Message
    String done_withdrawn();

    @Message
    String search_language();

    @Message
    String search_state();

    @Message
    String search_since();

    @Message
    String proof();

    @Message
    String proof_intro();

    @Message
    String proof_file();

    @Message
    String proof_kind();

    @Message
    String proof_size();

    @Message
    String proof_bytes(String size);

    @Message
    String original_missing(String language, String because);

    @Message
    String original_kind();

    @Message
    String original_read_otherwise();

    @Message
    String original_descriptions();

    @Message
    String original_says_otherwise();

    @Message
    String original_too_intricate();

    @Message
    String count_warnings(String count);

    @Message
    String count_waived(String count);

    @Message
    String count_machine(String count);
}
