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
}
