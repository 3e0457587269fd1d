package org.dragoman.consequence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a change of terms would do, and of what it did. Their texts are in {@code messages/consequence_….properties}. */
@MessageBundle("consequence")
public interface ConsequenceMessages {
    @Message
    String corrigenda();

    @Message
    String corrigenda_intro();

    @Message
    String handle();

    @Message
    String handled();

    @Message
    String impact_counts(String drafts, String translations, String editions);

    @Message
    String impact_incomplete();

    @Message
    String impact_mended(String count);

    @Message
    String impact_more(String count);

    @Message
    String impact_title();

    @Message
    String is_forbidden();

    @Message
    String is_missing();

    @Message
    String kind_draft();

    @Message
    String kind_edition();

    @Message
    String kind_translation();

    @Message
    String no_doubts();

    @Message
    String no_doubts_hint();

    @Message
    String outcome();

    @Message
    String outcome_hint();

    @Message
    String since();

    @Message
    String write_corrigendum();

    @Message
    String would_be_forbidden();

    @Message
    String would_be_missing();

    @Message
    String reason_missing();

    @Message
    String doubt_handled();
}
