package org.dragoman.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of jobs and their board. Their texts are in {@code messages/job_….properties}. */
@MessageBundle("job")
public interface JobMessages {
    @Message
    String same_language();

    @Message
    String not_able(String person, String language);

    @Message
    String already_given(String language);

    @Message
    String same_person(String person);

    @Message
    String deadline_passed();

    @Message
    String bad_deadline();

    @Message
    String note_too_long(int longest);

    @Message
    String bad_range(int last);

    @Message
    String nothing_to_share();

    @Message
    String work_begun();
}
