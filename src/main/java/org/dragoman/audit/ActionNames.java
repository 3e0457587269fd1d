package org.dragoman.audit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import static java.util.Map.entry;

/** What the actions of the trail are called in one language. An action without a name goes by its code. */
public final class ActionNames {
    static final Map<String, Function<AuditMessages, String>> NAMES = Map.ofEntries(
            entry("site.moved", AuditMessages::action_site_moved),
            entry("key.rotated", AuditMessages::action_key_rotated),
            entry("key.revoked", AuditMessages::action_key_revoked),
            entry("webhook.made", AuditMessages::action_webhook_made),
            entry("webhook.switched-off", AuditMessages::action_webhook_switched_off),
            entry("webhook.switched-on", AuditMessages::action_webhook_switched_on),
            entry("webhook.secret-renewed", AuditMessages::action_webhook_secret_renewed),
            entry("webhook.pinged", AuditMessages::action_webhook_pinged),
            entry("webhook.sent-again", AuditMessages::action_webhook_sent_again),
            entry("account.set-up", AuditMessages::action_account_set_up),
            entry("account.invited", AuditMessages::action_account_invited),
            entry("account.link-sent", AuditMessages::action_account_link_sent),
            entry("account.password-chosen", AuditMessages::action_account_password_chosen),
            entry("account.password-changed", AuditMessages::action_account_password_changed),
            entry("account.changed", AuditMessages::action_account_changed),
            entry("account.disabled", AuditMessages::action_account_disabled),
            entry("account.enabled", AuditMessages::action_account_enabled),
            entry("account.second-factor-on", AuditMessages::action_account_second_factor_on),
            entry("account.second-factor-off", AuditMessages::action_account_second_factor_off),
            entry("account.second-factor-reset", AuditMessages::action_account_second_factor_reset),
            entry("account.recovery-codes-renewed", AuditMessages::action_account_recovery_codes_renewed),
            entry("account.recovery-code-used", AuditMessages::action_account_recovery_code_used),
            entry("site.second-factor", AuditMessages::action_site_second_factor),
            entry("account.vouched-for", AuditMessages::action_account_vouched_for),
            entry("account.passkey-added", AuditMessages::action_account_passkey_added),
            entry("account.passkey-removed", AuditMessages::action_account_passkey_removed),
            entry("session.ended", AuditMessages::action_session_ended),
            entry("token.created", AuditMessages::action_token_created),
            entry("token.revoked", AuditMessages::action_token_revoked),
            entry("statement.brought-in", AuditMessages::action_statement_brought_in),
            entry("statement.headed", AuditMessages::action_statement_headed),
            entry("statement.confirmed", AuditMessages::action_statement_confirmed),
            entry("statement.losses-agreed", AuditMessages::action_statement_losses_agreed),
            entry("statement.revised", AuditMessages::action_statement_revised),
            entry("split-exception.forgotten", AuditMessages::action_split_exception_forgotten),
            entry("segment.cut", AuditMessages::action_segment_cut),
            entry("segment.merged", AuditMessages::action_segment_merged),
            entry("segment.excluded", AuditMessages::action_segment_excluded),
            entry("segment.opened", AuditMessages::action_segment_opened),
            entry("translation.approved", AuditMessages::action_translation_approved),
            entry("translation.approved-alone", AuditMessages::action_translation_approved_alone),
            entry("translation.sent-back", AuditMessages::action_translation_sent_back),
            entry("conflict.settled", AuditMessages::action_conflict_settled),
            entry("finding.waived", AuditMessages::action_finding_waived),
            entry("check.graded", AuditMessages::action_check_graded),
            entry("check.switched-off", AuditMessages::action_check_switched_off),
            entry("check.switched-on", AuditMessages::action_check_switched_on),
            entry("statement.rechecked", AuditMessages::action_statement_rechecked),
            entry("name.set-aside", AuditMessages::action_name_set_aside),
            entry("name.taken-back", AuditMessages::action_name_taken_back),
            entry("job.given", AuditMessages::action_job_given),
            entry("job.reassigned", AuditMessages::action_job_reassigned),
            entry("job.shared", AuditMessages::action_job_shared),
            entry("job.cancelled", AuditMessages::action_job_cancelled),
            entry("edition.scheduled", AuditMessages::action_edition_scheduled),
            entry("edition.called-off", AuditMessages::action_edition_called_off),
            entry("edition.held", AuditMessages::action_edition_held),
            entry("edition.released", AuditMessages::action_edition_released),
            entry("edition.withdrawn", AuditMessages::action_edition_withdrawn),
            entry("glossary.imported", AuditMessages::action_glossary_imported),
            entry("concept.added", AuditMessages::action_concept_added),
            entry("concept.changed", AuditMessages::action_concept_changed),
            entry("concept.removed", AuditMessages::action_concept_removed),
            entry("abbreviation.added", AuditMessages::action_abbreviation_added),
            entry("abbreviation.changed", AuditMessages::action_abbreviation_changed),
            entry("abbreviation.removed", AuditMessages::action_abbreviation_removed),
            entry("concept.proposed", AuditMessages::action_concept_proposed),
            entry("concept.approved", AuditMessages::action_concept_approved),
            entry("concept.refused", AuditMessages::action_concept_refused),
            entry("concept.retired", AuditMessages::action_concept_retired),
            entry("concept.revived", AuditMessages::action_concept_revived),
            entry("concept.linked", AuditMessages::action_concept_linked),
            entry("concept.unlinked", AuditMessages::action_concept_unlinked),
            entry("concept.form-proposed", AuditMessages::action_concept_form_proposed),
            entry("concept.form-accepted", AuditMessages::action_concept_form_accepted),
            entry("concept.form-dropped", AuditMessages::action_concept_form_dropped),
            entry("concept.ruled", AuditMessages::action_concept_ruled),
            entry("doubt.handled", AuditMessages::action_doubt_handled),
            entry("memory.imported", AuditMessages::action_memory_imported),
            entry("past.imported", AuditMessages::action_past_imported),
            entry("past.row-joined", AuditMessages::action_past_row_joined),
            entry("past.row-split", AuditMessages::action_past_row_split),
            entry("past.row-moved", AuditMessages::action_past_row_moved),
            entry("past.row-left-out", AuditMessages::action_past_row_left_out),
            entry("past.row-taken-in", AuditMessages::action_past_row_taken_in),
            entry("past.row-corrected", AuditMessages::action_past_row_corrected),
            entry("past.taken", AuditMessages::action_past_taken));

    private final AuditMessages words;

    private ActionNames(AuditMessages words) {
        this.words = words;
    }

    /** @param tag the BCP 47 tag of a language of the interface */
    public static ActionNames in(String tag) {
        return new ActionNames(MessageBundles.get(AuditMessages.class, Localized.Literal.of(tag)));
    }

    public String of(String action) {
        return NAMES.getOrDefault(action, unnamed -> action).apply(words);
    }

    /** The codes of all actions with their names, in the order of the names. */
    public Map<String, String> all() {
        var named = new LinkedHashMap<String, String>();
        NAMES.keySet().stream().sorted(Comparator.comparing(this::of)).forEach(code -> named.put(code, of(code)));
        return named;
    }
}
