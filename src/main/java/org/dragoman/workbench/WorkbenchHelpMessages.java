package org.dragoman.workbench;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what stands beside a segment at the workbench: findings, terms, matches, history. Their texts are in {@code messages/help_….properties}. */
@MessageBundle("help")
public interface WorkbenchHelpMessages {
    @Message
    String waived();

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
    String accept_form();

    @Message
    String propose_form();

    @Message
    String accept_form_words();

    @Message
    String accept_form_hint();

    @Message
    String accept_form_sign();

    @Message
    String propose_form_sign();

    @Message
    String propose_concept();

    @Message
    String propose_concept_hint();

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
}
