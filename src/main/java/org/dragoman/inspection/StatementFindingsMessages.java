package org.dragoman.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the findings of a whole statement. Their texts are in {@code messages/findings_….properties}. */
@MessageBundle("findings")
public interface StatementFindingsMessages {
    @Message
    String title();

    @Message
    String recheck();

    @Message
    String recheck_begun();

    @Message
    String under_way();

    @Message
    String cause_asked(String name);

    @Message
    String cause_glossary();

    @Message
    String cause_arrived();

    @Message
    String looked_at(String count);

    @Message
    String never();

    @Message
    String nothing_translated();

    @Message
    String nothing_translated_hint();

    @Message
    String late_title();

    @Message
    String late_hint();

    @Message
    String show_late();

    @Message
    String late();

    @Message
    String late_badge();

    @Message
    String send_back();

    @Message
    String reason();

    @Message
    String reason_missing();

    @Message
    String sent_back(String count);

    @Message
    String not_sent_back(String count, String reason);

    @Message
    String by_language();

    @Message
    String language();

    @Message
    String errors();

    @Message
    String warnings();

    @Message
    String infos();

    @Message
    String clear();

    @Message
    String findings();

    @Message
    String all();

    @Message
    String filter();

    @Message
    String show_all();

    @Message
    String nothing_here();

    @Message
    String nothing_found();

    @Message
    String segment();

    @Message
    String finding();

    @Message
    String texts();

    @Message
    String go_to();

    @Message
    String workbench();

    @Message
    String review();

    @Message
    String waived();

    @Message
    String waived_besides(String count);

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String nothing_off();
}
