package org.dragoman.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the contract of the API. */
@MessageBundle("contract")
public interface ContractMessages {

    @Message
    String no_such_part(int most);

    @Message
    String key_used();

    @Message
    String key_malformed();

    @Message
    String under_way();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String description();

    @Message
    String description_json();

    @Message
    String description_yaml();

    @Message
    String description_hint();

    @Message
    String sign_in();

    @Message
    String sign_in_basic();

    @Message
    String sign_in_token();

    @Message
    String own_tokens();

    @Message
    String journey();

    @Message
    String journey_intro();

    @Message
    String step_begin();

    @Message
    String step_tokens();

    @Message
    String step_statement();

    @Message
    String step_confirm();

    @Message
    String step_job();

    @Message
    String step_translate();

    @Message
    String step_approve();

    @Message
    String step_release();

    @Message
    String step_read();

    @Message
    String step(String number);

    @Message
    String rules();

    @Message
    String rule_problem();

    @Message
    String rule_version();

    @Message
    String rule_once();

    @Message
    String rule_parts();

    @Message
    String rule_language();

    @Message
    String passkeys();
}
