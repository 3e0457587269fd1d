package org.dragoman.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. Their texts are in {@code messages/home_….properties}. */
@MessageBundle("home")
public interface HomeMessages {
    @Message
    String translating();

    @Message
    String translating_none();

    @Message
    String translating_next();

    @Message
    String reviewing();

    @Message
    String reviewing_none();

    @Message
    String reviewing_next();

    @Message
    String assigning();

    @Message
    String assigning_none();

    @Message
    String assigning_next();

    @Message
    String drafts();

    @Message
    String late();

    @Message
    String releasing();

    @Message
    String releasing_none();

    @Message
    String releasing_next();

    @Message
    String released();

    @Message
    String administrating();

    @Message
    String administrating_next();

    @Message
    String to_accounts();

    @Message
    String to_board();

    @Message
    String new_statement();

    @Message
    String no_role();

    @Message
    String no_role_next();

    @Message
    String statement();

    @Message
    String target();

    @Message
    String deadline();

    @Message
    String to_do();

    @Message
    String waiting();

    @Message
    String translator();

    @Message
    String note();

    @Message
    String overdue();

    @Message
    String sent_back(String number);

    @Message
    String all_translated();

    @Message
    String missing(String number);
}
