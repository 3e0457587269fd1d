package org.dragoman.splitting;

import com.ibm.icu.lang.UCharacter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.jspecify.annotations.Nullable;

/**
 * The part of a long text that is on the page. The rest is a link away, and each link names a segment, so that an address
 * goes on leading to the same place.
 *
 * @param find what all segments that are listed say; blank for all there are
 * @param total how many are listed
 * @param first the place among them of the first on the page, from 1
 * @param last the place of the last on the page
 * @param previous the id of the segment with which the part before ends; 0 where there is none
 * @param next the id of the segment with which the part after begins; 0 where there is none
 */
record PreparationWindow(String find, int total, int first, int last, long previous, long next) {
    /** Beyond this, a page takes longer to arrive than anyone reads on it. */
    static final int LONGEST = 200;

    /** What an address asks to see: a segment, or those that say something. */
    record Asked(@Nullable Long segment, String find) {
        boolean finds(Segment candidate) {
            return find.isBlank() || folded(Token.strip(candidate.text())).contains(folded(find.strip()));
        }

        private static String folded(String text) {
            return UCharacter.foldCase(text, true);
        }
    }

    /** A window and the segments in it. */
    record Cut(PreparationWindow window, List<Segment> segments) {}

    /** @param segments all of the text, in their order */
    static Cut of(List<Segment> segments, Asked asked) {
        var listed = segments.stream().filter(asked::finds).toList();
        int from = place(listed, asked.segment()).orElse(0) / LONGEST * LONGEST;
        int to = Math.min(listed.size(), from + LONGEST);
        var window = new PreparationWindow(
                asked.find().strip(),
                listed.size(),
                Math.min(from + 1, to),
                to,
                from == 0 ? 0 : listed.get(from - 1).id(),
                to == listed.size() ? 0 : listed.get(to).id());
        return new Cut(window, listed.subList(from, to));
    }

    private static OptionalInt place(List<Segment> listed, @Nullable Long segment) {
        return IntStream.range(0, listed.size())
                .filter(i -> segment != null && listed.get(i).id() == segment)
                .findFirst();
    }

    /** Leads to the part in which a segment is. */
    public String query(long segment) {
        return "?segment=" + segment + (isFound() ? "&find=" + URLEncoder.encode(find, StandardCharsets.UTF_8) : "");
    }

    public boolean isFound() {
        return !find.isEmpty();
    }

    /** Whether anything listed is not on the page. */
    public boolean isPart() {
        return last - first + 1 < total;
    }
}
