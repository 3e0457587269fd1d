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

    void mustBeCurrent(Segment segment) {
        if (version != null && version != segment.version()) {
            throw Refusal.conflict("stale-segment", SplittingMessages.class, SplittingMessages::stale_segment);
        }
    }
}
