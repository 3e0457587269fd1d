package org.dragoman.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the audit trail. Their texts are in {@code messages/audit_….properties}. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String before();

    @Message
    String after();

    @Message
    String entries();

    @Message
    String no_entries();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String author();

    @Message
    String action();

    @Message
    String statement();

    @Message
    String any();

    @Message
    String filter();

    @Message
    String pages();

    @Message
    String range(String first, String last, String total);

    @Message
    String older();

    @Message
    String newer();

    @Message
    String export();

    @Message
    String export_lines();

    @Message
    String export_table();

    @Message
    String export_hint();

    @Message
    String public_key();

    @Message
    String action_site_moved();

    @Message
    String action_key_rotated();

    @Message
    String action_key_revoked();

    @Message
    String action_account_set_up();

    @Message
    String action_account_invited();

    @Message
    String action_account_link_sent();

    @Message
    String action_account_password_chosen();

    @Message
    String action_account_password_changed();

    @Message
    String action_account_changed();

    @Message
    String action_account_disabled();

    @Message
    String action_account_enabled();

    @Message
    String action_session_ended();

    @Message
    String action_token_created();

    @Message
    String action_token_revoked();

    @Message
    String action_statement_brought_in();

    @Message
    String action_statement_headed();

    @Message
    String action_statement_confirmed();

    @Message
    String action_statement_losses_agreed();

    @Message
    String action_statement_revised();

    @Message
    String action_split_exception_forgotten();

    @Message
    String action_segment_cut();

    @Message
    String action_segment_merged();

    @Message
    String action_segment_excluded();

    @Message
    String action_segment_opened();

    @Message
    String action_translation_approved();

    @Message
    String action_translation_approved_alone();

    @Message
    String action_translation_sent_back();

    @Message
    String action_conflict_settled();

    @Message
    String action_finding_waived();

    @Message
    String action_check_graded();

    @Message
    String action_check_switched_off();

    @Message
    String action_check_switched_on();

    @Message
    String action_statement_rechecked();

    @Message
    String action_name_set_aside();

    @Message
    String action_name_taken_back();

    @Message
    String action_job_given();

    @Message
    String action_job_reassigned();

    @Message
    String action_job_shared();

    @Message
    String action_job_cancelled();

    @Message
    String action_edition_scheduled();

    @Message
    String action_edition_called_off();

    @Message
    String action_edition_held();

    @Message
    String action_edition_released();

    @Message
    String action_edition_withdrawn();

    @Message
    String action_glossary_imported();

    @Message
    String action_concept_added();

    @Message
    String action_concept_changed();

    @Message
    String action_concept_removed();

    @Message
    String action_abbreviation_added();

    @Message
    String action_abbreviation_changed();

    @Message
    String action_abbreviation_removed();

    @Message
    String action_memory_imported();

    @Message
    String action_concept_proposed();

    @Message
    String action_concept_approved();

    @Message
    String action_concept_refused();

    @Message
    String action_concept_retired();

    @Message
    String action_concept_revived();

    @Message
    String action_concept_linked();

    @Message
    String action_concept_unlinked();

    @Message
    String action_concept_form_proposed();

    @Message
    String action_concept_form_accepted();

    @Message
    String action_concept_form_dropped();

    @Message
    String action_concept_ruled();

    @Message
    String action_doubt_handled();

    @Message
    String action_account_second_factor_on();

    @Message
    String action_account_second_factor_off();

    @Message
    String action_account_second_factor_reset();

    @Message
    String action_account_recovery_codes_renewed();

    @Message
    String action_account_recovery_code_used();

    @Message
    String action_site_second_factor();

    @Message
    String action_account_vouched_for();

    @Message
    String action_account_passkey_added();

    @Message
    String action_account_passkey_removed();

    @Message
    String action_webhook_made();

    @Message
    String action_webhook_switched_off();

    @Message
    String action_webhook_switched_on();

    @Message
    String action_webhook_secret_renewed();

    @Message
    String action_webhook_pinged();

    @Message
    String action_webhook_sent_again();

    @Message
    String action_past_imported();

    @Message
    String action_past_row_joined();

    @Message
    String action_past_row_split();

    @Message
    String action_past_row_moved();

    @Message
    String action_past_row_left_out();

    @Message
    String action_past_row_taken_in();

    @Message
    String action_past_row_corrected();

    @Message
    String action_past_taken();
}
