package org.dragoman.job;

import java.time.Instant;
import org.dragoman.language.Language;

/** A job with its statement and its people, as lists show it. */
record JobLine(
        long id,
        long statement,
        Language language,
        String translator,
        String translatorName,
        String reviewer,
        String reviewerName,
        Instant deadline,
        String note,
        boolean optional,
        int version) {

    /** What its progress is found by. */
    Key key() {
        return new Key(statement, language);
    }

    boolean isLate(Progress progress) {
        return !progress.done() && Instant.now().isAfter(deadline);
    }

    /** One statement in one language. */
    record Key(long statement, Language language) {}
}
