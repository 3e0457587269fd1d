package org.dragoman.trust;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of trust. Their texts are in {@code messages/trust_….properties}. */
@MessageBundle("trust")
public interface TrustMessages {
    @Message
    String keys();

    @Message
    String keys_intro();

    @Message
    String in_use();

    @Message
    String ended();

    @Message
    String revoked_key();

    @Message
    String since_beginning();

    @Message
    String until_now();

    @Message
    String span();

    @Message
    String thumbprint();

    @Message
    String fingerprint();

    @Message
    String public_key();

    @Message
    String download_pem();

    @Message
    String jwks_hint();

    @Message
    String stolen_since(String time);

    @Message
    String stolen_hint();

    @Message
    String key_stolen(String time);

    @Message
    String key_stolen_hint();

    @Message
    String by_openssl();

    @Message
    String by_openssl_hint();

    @Message
    String commands();

    @Message
    String by_dragoman();

    @Message
    String site_keys();

    @Message
    String site_keys_intro();

    @Message
    String public_page();

    @Message
    String rotate();

    @Message
    String rotate_title();

    @Message
    String rotate_warning();

    @Message
    String rotate_confirm();

    @Message
    String rotated();

    @Message
    String revoke();

    @Message
    String revoke_title();

    @Message
    String revoke_warning();

    @Message
    String revoke_since();

    @Message
    String in_zone();

    @Message
    String revoke_because();

    @Message
    String revoke_because_hint();

    @Message
    String revoke_confirm();

    @Message
    String revoked();

    @Message
    String key_not_in_use();

    @Message
    String key_revoked_already();

    @Message
    String because_missing();

    @Message
    String since_ahead();

    @Message
    String since_unreadable();

    @Message
    String log();

    @Message
    String log_at(String place);

    @Message
    String log_intro();

    @Message
    String log_empty();

    @Message
    String log_place();

    @Message
    String log_when();

    @Message
    String log_what();

    @Message
    String log_hash();

    @Message
    String log_manifest();

    @Message
    String log_released();

    @Message
    String log_withdrawn();

    @Message
    String log_pages();

    @Message
    String log_newer();

    @Message
    String log_older();

    @Message
    String log_machines();
}
