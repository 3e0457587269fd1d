package org.dragoman.edition;

import org.dragoman.check.Finding;
import org.dragoman.segment.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What keeps one language of a statement from being released.
 *
 * @param number of the segment in the statement, from 1
 * @param finding the open error, if it is one
 */
public record Blocker(Kind kind, int number, long segmentId, @Nullable Finding finding) {

    /** What is in the way. */
    public enum Kind {
        /** The segment's translation is not approved. */
        NOT_APPROVED,
        /** An error stands open that nobody has waived. */
        OPEN_ERROR,
        /** Two people saved at once and nobody has decided between their texts. */
        OPEN_CONFLICT
    }

    static Blocker at(int number, Segment segment, Kind kind) {
        return new Blocker(kind, number, segment.id(), null);
    }

    static Blocker error(int number, Segment segment, Finding finding) {
        return new Blocker(Kind.OPEN_ERROR, number, segment.id(), finding);
    }

    /** The path of the page on which it can be mended: where reviewers decide, or where translators write. */
    String link(Readiness.OfLanguage language) {
        return kind == Kind.NOT_APPROVED
                ? "/reviews/" + language.jobId() + "?show=all#segment-" + segmentId
                : "/jobs/" + language.jobId() + "#segment-" + segmentId;
    }
}
