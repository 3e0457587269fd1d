package org.dragoman.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of accounts and sign-in. Their texts are in {@code messages/account_….properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String password_too_short();

    @Message
    String password_guessable();

    @Message
    String role_missing();

    @Message
    String sign_in_title();

    @Message
    String username();

    @Message
    String password();

    @Message
    String sign_in_failed();

    @Message
    String password_too_long();

    @Message
    String passwords_differ();

    @Message
    String password_wrong();

    @Message
    String name_missing();

    @Message
    String email_malformed();

    @Message
    String username_malformed();

    @Message
    String username_taken();

    @Message
    String not_yourself();

    @Message
    String last_administrator();

    @Message
    String is_disabled();

    @Message
    String invitation_over();

    @Message
    String setup_code_wrong();

    @Message
    String token_name_missing();

    @Message
    String role_unknown(String name);

    @Message
    String language_unknown(String tag);

    @Message
    String letter_unknown(String name, String known);

    @Message
    String accounts_title();

    @Message
    String accounts_intro();

    @Message
    String accounts_search();

    @Message
    String accounts_none();

    @Message
    String accounts_none_hint();

    @Message
    String name();

    @Message
    String email();

    @Message
    String roles();

    @Message
    String languages();

    @Message
    String languages_hint();

    @Message
    String state();

    @Message
    String none_of_them();

    @Message
    String role_administrator();

    @Message
    String role_editor();

    @Message
    String role_translator();

    @Message
    String role_reviewer();

    @Message
    String role_publisher();

    @Message
    String standing_active();

    @Message
    String standing_invited();

    @Message
    String standing_disabled();

    @Message
    String invite();

    @Message
    String invite_title();

    @Message
    String invite_intro();

    @Message
    String username_hint();

    @Message
    String interface_language();

    @Message
    String invited_title();

    @Message
    String invited_text(String name);

    @Message
    String link_validity();

    @Message
    String link();

    @Message
    String to_accounts();

    @Message
    String account_changed();

    @Message
    String account_disabled();

    @Message
    String account_enabled();

    @Message
    String disable();

    @Message
    String enable();

    @Message
    String send_link();

    @Message
    String access();

    @Message
    String invitation_title();

    @Message
    String invitation_intro(String username);

    @Message
    String password_new();

    @Message
    String password_hint();

    @Message
    String password_again();

    @Message
    String password_choose();

    @Message
    String password_chosen();

    @Message
    String setup_title();

    @Message
    String setup_intro();

    @Message
    String setup_code();

    @Message
    String setup_code_hint();

    @Message
    String setup_make();

    @Message
    String site_address();

    @Message
    String site_address_hint();

    @Message
    String setup_done();

    @Message
    String me_title();

    @Message
    String me_changed();

    @Message
    String password_title();

    @Message
    String password_present();

    @Message
    String password_change();

    @Message
    String password_changed();

    @Message
    String tokens_title();

    @Message
    String tokens_intro();

    @Message
    String tokens_none();

    @Message
    String token_name();

    @Message
    String token_made();

    @Message
    String token_create();

    @Message
    String token_created();

    @Message
    String token_revoke(String name);

    @Message
    String token_revoked();

    @Message
    String actions();

    @Message
    String letter_subject(String organisation);

    @Message
    String letter_greeting(String name);

    @Message
    String letter_body(String organisation, String username);

    @Message
    String letter_validity();

    @Message
    String letters_title();

    @Message
    String letters_about();

    @Message
    String letters_assigned();

    @Message
    String letters_changed();

    @Message
    String letters_sent_back();

    @Message
    String letters_to_review();

    @Message
    String letters_chosen();

    @Message
    String sessions_title();

    @Message
    String sessions_intro();

    @Message
    String sessions_none();

    @Message
    String session_device();

    @Message
    String session_on(String browser, String system);

    @Message
    String session_unknown();

    @Message
    String session_begun();

    @Message
    String session_seen();

    @Message
    String session_this();

    @Message
    String session_ended();

    @Message
    String sessions_end();

    @Message
    String sessions_ended();

    @Message
    String token_scope_unknown();

    @Message
    String token_days_wrong();

    @Message
    String token_by_token();

    @Message
    String token_reads();

    @Message
    String token_scope();

    @Message
    String token_scope_read();

    @Message
    String token_scope_write();

    @Message
    String token_days();

    @Message
    String token_for_days(String days);

    @Message
    String token_expires();

    @Message
    String token_expired();

    @Message
    String token_used();

    @Message
    String token_never_used();

    @Message
    String password_tokens_too();

    @Message
    String second_factor_title();

    @Message
    String second_factor_on();

    @Message
    String second_factor_off();

    @Message
    String second_factor_change();

    @Message
    String second_factor_set_up();

    @Message
    String second_factor_reset();

    @Message
    String is_shut_out();

    @Message
    String leaving_title();

    @Message
    String leaving_intro();

    @Message
    String leaving_go();

    @Message
    String passkeys();
}
