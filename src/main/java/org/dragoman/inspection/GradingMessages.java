package org.dragoman.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how findings are taken. Their texts are in {@code messages/grading_….properties}. */
@MessageBundle("grading")
public interface GradingMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String only_administrators();

    @Message
    String check();

    @Message
    String meaning();

    @Message
    String example();

    @Message
    String severity();

    @Message
    String own_severity();

    @Message
    String error();

    @Message
    String warning();

    @Message
    String info();

    @Message
    String off();

    @Message
    String save();

    @Message
    String saved(String check);

    @Message
    String limit_glossary();

    @Message
    String limit_codes();

    @Message
    String limit_content();

    @Message
    String limit_several_segments();

    @Message
    String always_on(String check);

    @Message
    String grade_limited(String check);

    @Message
    String unknown_grade();

    @Message
    String reason_missing();

    @Message
    String already_off();

    @Message
    String switched_off();

    @Message
    String switch_off();

    @Message
    String switch_off_hint();

    @Message
    String switch_on();

    @Message
    String reason();

    @Message
    String choose_check();

    @Message
    String done_off();

    @Message
    String done_on();
}
