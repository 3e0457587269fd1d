package org.dragoman.edition;

import org.dragoman.check.Finding;
import org.dragoman.segment.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What keeps one language of a statement from being released.
 *
 * @param number of the segment in the statement, from 1
 * @param finding the open error, if it is one
 * @param what cannot be published; empty for other kinds
 * @param statementId the statement
 */
public record Blocker(Kind kind, int number, long segmentId, @Nullable Finding finding, String what, long statementId) {

    /** What is in the way. */
    public enum Kind {
        /** The segment's translation is not approved. */
        NOT_APPROVED,
        /** An error stands open that nobody has waived. */
        OPEN_ERROR,
        /** Two people saved at once and nobody has decided between their texts. */
        OPEN_CONFLICT,
        /** Something stands here that no edition can show, and no editor has agreed to leave out. */
        LOSS_NOT_AGREED,
        /** A code stands here that the source does not have, and of which nobody knows what it means. */
        UNKNOWN_CODE
    }

    static Blocker at(int number, Segment segment, Kind kind) {
        return unpublishable(number, segment, kind, "");
    }

    static Blocker error(int number, Segment segment, Finding finding) {
        return new Blocker(
                Kind.OPEN_ERROR,
                number,
                segment.id(),
                finding,
                "",
                segment.statement().id());
    }

    static Blocker unpublishable(int number, Segment segment, Kind kind, String what) {
        return new Blocker(
                kind, number, segment.id(), null, what, segment.statement().id());
    }

    /** The path of the page on which it can be mended: where reviewers decide, or where translators write. */
    String link(Readiness.OfLanguage language) {
        if (kind == Kind.LOSS_NOT_AGREED) {
            return "/statements/" + statementId + "?segment=" + segmentId + "#segment-" + segmentId;
        }
        return kind == Kind.NOT_APPROVED
                ? "/reviews/" + language.jobId() + "?show=all#segment-" + segmentId
                : "/jobs/" + language.jobId() + "#segment-" + segmentId;
    }
}
