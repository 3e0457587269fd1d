package org.dragoman.revision;

import org.dragoman.segment.PastSegment;
import org.dragoman.segment.Segment;
import org.dragoman.statement.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * A segment of one revision.
 *
 * @param segment its id; null where it has none yet
 * @param paragraph the number of its paragraph, from 1
 * @param place in its paragraph, from 1
 */
record Line(@Nullable Long segment, int paragraph, int place, ParagraphKind kind, String text) {

    static Line of(Segment segment) {
        var paragraph = segment.paragraph();
        return new Line(segment.id(), paragraph.ordinal(), segment.ordinal(), paragraph.kind(), segment.text());
    }

    static Line of(PastSegment segment) {
        var paragraph = segment.paragraph();
        return new Line(segment.segmentId(), paragraph.ordinal(), segment.ordinal(), paragraph.kind(), segment.text());
    }

    Line as(long id) {
        return new Line(id, paragraph, place, kind, text);
    }

    Line withoutSegment() {
        return new Line(null, paragraph, place, kind, text);
    }
}
