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
record RevisionLine(@Nullable Long segment, int paragraph, int place, ParagraphKind kind, String text) {

    static RevisionLine of(Segment segment) {
        var paragraph = segment.paragraph();
        return new RevisionLine(segment.id(), paragraph.ordinal(), segment.ordinal(), paragraph.kind(), segment.text());
    }

    static RevisionLine of(PastSegment segment) {
        var paragraph = segment.paragraph();
        return new RevisionLine(
                segment.segmentId(), paragraph.ordinal(), segment.ordinal(), paragraph.kind(), segment.text());
    }

    RevisionLine as(long id) {
        return new RevisionLine(id, paragraph, place, kind, text);
    }

    RevisionLine withoutSegment() {
        return new RevisionLine(null, paragraph, place, kind, text);
    }
}
