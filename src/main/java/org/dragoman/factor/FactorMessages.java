package org.dragoman.factor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the second factor. Their texts are in {@code messages/factor_….properties}. */
@MessageBundle("factor")
public interface FactorMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String needed();

    @Message
    String is_on();

    @Message
    String codes_left(String count);

    @Message
    String password();

    @Message
    String password_wrong();

    @Message
    String set_up();

    @Message
    String renew();

    @Message
    String renew_hint();

    @Message
    String remove();

    @Message
    String removed();

    @Message
    String present_already();

    @Message
    String absent();

    @Message
    String scan_title();

    @Message
    String scan();

    @Message
    String picture();

    @Message
    String key();

    @Message
    String code();

    @Message
    String code_hint(String count);

    @Message
    String confirm();

    @Message
    String code_wrong();

    @Message
    String slow();

    @Message
    String codes_title();

    @Message
    String codes_intro();

    @Message
    String codes_kept();

    @Message
    String step_title();

    @Message
    String step_code();

    @Message
    String step_hint(String username);

    @Message
    String step_lost();

    @Message
    String step_other();

    @Message
    String rule_title();

    @Message
    String rule_intro();

    @Message
    String rule_roles();

    @Message
    String rule_saved();

    @Message
    String role_unknown();

    @Message
    String reset_done();

    @Message
    String letter_subject(String organisation);

    @Message
    String letter_greeting(String name);

    @Message
    String letter_body(String username);

    @Message
    String roles_missing();
}
