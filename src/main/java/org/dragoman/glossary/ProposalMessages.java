package org.dragoman.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what editors decide about the glossary. Their texts are in {@code messages/proposal_….properties}. */
@MessageBundle("proposal")
public interface ProposalMessages {
    @Message
    String already_there(String keys);

    @Message
    String accept();

    @Message
    String adopt_all(String count);

    @Message
    String adopt_ticked();

    @Message
    String adopted(String count);

    @Message
    String approve();

    @Message
    String approve_intro();

    @Message
    String approve_title();

    @Message
    String back_to_glossary();

    @Message
    String choose();

    @Message
    String cities();

    @Message
    String classify_intro();

    @Message
    String classify_title();

    @Message
    String contradictions_intro();

    @Message
    String countries();

    @Message
    String decide_title();

    @Message
    String decided(String count);

    @Message
    String desk();

    @Message
    String drop();

    @Message
    String in_glossary();

    @Message
    String letters();

    @Message
    String library();

    @Message
    String library_intro();

    @Message
    String no_contradictions();

    @Message
    String no_contradictions_hint();

    @Message
    String no_proposals();

    @Message
    String not_adopted();

    @Message
    String not_decided();

    @Message
    String not_retired();

    @Message
    String not_saved_yet();

    @Message
    String print();

    @Message
    String print_hint();

    @Message
    String print_missing(String count);

    @Message
    String proposals();

    @Message
    String proposals_intro();

    @Message
    String reason();

    @Message
    String refuse();

    @Message
    String refuse_intro();

    @Message
    String refuse_title();

    @Message
    String region();

    @Message
    String retire();

    @Message
    String retire_intro();

    @Message
    String retire_title();

    @Message
    String revive();

    @Message
    String revive_intro();

    @Message
    String revive_title();

    @Message
    String ruling();

    @Message
    String ruling_hint();

    @Message
    String save_anyway();

    @Message
    String set_type();

    @Message
    String settle();

    @Message
    String settled();

    @Message
    String settled_by();

    @Message
    String whole_world();

    @Message
    String with_chosen();
}
