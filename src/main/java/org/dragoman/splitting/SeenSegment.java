package org.dragoman.splitting;

import org.dragoman.segment.Segment;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A segment as someone last saw it.
 *
 * @param version the version that they saw, or null if they mean the segment as it is now
 */
public record SeenSegment(long segmentId, @Nullable Integer version) {

    /** No segment ever had it. */
    private static final Integer NEVER = -1;

    /**
     * A segment as the page of its statement showed it; to the page of another statement it is not there. The page tells
     * the version of every segment, so whoever names none has not seen it.
     */
    static SeenSegment onPage(long statementId, long segmentId, @Nullable Integer version) {
        var segment = Segment.withId(segmentId)
                .filter(s -> s.statement().id() == statementId)
                .orElseThrow(Refusal::notFound);
        return new SeenSegment(segment.id(), seen(version));
    }

    /** The version that a page told, or one that no segment has where it told none. */
    static Integer seen(@Nullable Integer version) {
        return version == null ? NEVER : version;
    }

    void mustBeCurrent(Segment segment) {
        if (version != null && version != segment.version()) {
            throw Refusal.overtaken("stale-segment", SplittingMessages.class, SplittingMessages::stale_segment);
        }
    }
}
