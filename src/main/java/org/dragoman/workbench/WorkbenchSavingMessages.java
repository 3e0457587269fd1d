package org.dragoman.workbench;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about texts on their way to the server: saved, kept in the browser, in conflict. Their texts are in {@code messages/saving_….properties}. */
@MessageBundle("saving")
public interface WorkbenchSavingMessages {
    @Message
    String bad_text(int longest);

    @Message
    String bad_choice();

    @Message
    String conflict_kept();

    @Message
    String conflict_title();

    @Message
    String conflict_mine();

    @Message
    String conflict_stored();

    @Message
    String conflict_merge();

    @Message
    String keep_mine();

    @Message
    String keep_other();

    @Message
    String save_merged();

    @Message
    String decide_later();

    @Message
    String saved();

    @Message
    String saving();

    @Message
    String unsaved();

    @Message
    String offline();

    @Message
    String not_taken();

    @Message
    String expired();

    @Message
    String restored();

    @Message
    String orphan();

    @Message
    String discard();

    @Message
    String decide();
}
