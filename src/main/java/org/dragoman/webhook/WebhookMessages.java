package org.dragoman.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of webhooks. Their texts are in {@code messages/webhook_….properties}. */
@MessageBundle("webhook")
public interface WebhookMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String address();

    @Message
    String address_hint();

    @Message
    String events();

    @Message
    String state();

    @Message
    String newest();

    @Message
    String active();

    @Message
    String off();

    @Message
    String made(String name, String time);

    @Message
    String new_title();

    @Message
    String make();

    @Message
    String event_released();

    @Message
    String event_corrected();

    @Message
    String event_withdrawn();

    @Message
    String event_ping();

    @Message
    String secret_title();

    @Message
    String secret_hint();

    @Message
    String to_webhook();

    @Message
    String switch_off();

    @Message
    String switch_on();

    @Message
    String switched_off();

    @Message
    String switched_on();

    @Message
    String renew_secret();

    @Message
    String renew_hint();

    @Message
    String former_until(String time);

    @Message
    String ping();

    @Message
    String pinged();

    @Message
    String log();

    @Message
    String log_empty();

    @Message
    String when();

    @Message
    String event();

    @Message
    String tries();

    @Message
    String actions();

    @Message
    String waiting();

    @Message
    String delivered();

    @Message
    String given_up();

    @Message
    String next_try(String time);

    @Message
    String send_again();

    @Message
    String sent_again();

    @Message
    String body();

    @Message
    String log_pages();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String verify();

    @Message
    String cause_status(String status);

    @Message
    String cause_redirect(String status);

    @Message
    String cause_gone();

    @Message
    String cause_unknown_host();

    @Message
    String cause_forbidden_address();

    @Message
    String cause_unreachable();

    @Message
    String cause_tls();

    @Message
    String cause_timeout();

    @Message
    String cause_broken();

    @Message
    String cause_no_secret();

    @Message
    String cause_switched_off();

    @Message
    String address_malformed();

    @Message
    String address_insecure();

    @Message
    String host_unknown();

    @Message
    String address_private();

    @Message
    String events_missing();

    @Message
    String event_unknown(String name);

    @Message
    String webhook_off();

    @Message
    String active_missing();

    @Message
    String letter_subject(String host);

    @Message
    String letter_lost(String event);

    @Message
    String letter_lost_about(String event, String title);

    @Message
    String letter_mend();
}
