package org.dragoman.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between the segments of a paragraph: a space, the author's line break, or nothing. */
public final class Between {
    private Between() {}

    /**
     * By the id of each segment, what stands before it in its paragraph; a space where the paragraph no longer tells.
     *
     * @param segments in reading order
     */
    public static Map<Long, String> of(List<Segment> segments) {
        var before = new HashMap<Long, String>();
        int end = 0;
        for (var segment : segments) {
            if (segment.ordinal() == 1) {
                end = 0;
            }
            int start = segment.paragraph().text().indexOf(segment.text(), end);
            var between = start < 0 ? "" : segment.paragraph().text().substring(end, start);
            before.put(segment.id(), start < 0 || !between.isBlank() ? " " : between);
            end = start < 0 ? end : start + segment.text().length();
        }
        return before;
    }
}
