package org.dragoman.revision;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a long difference that is on the page. The rest is a link away, and each link names a row by its place in the
 * whole difference, so that an address goes on leading to the same place.
 *
 * @param show which rows are listed
 * @param total how many that are
 * @param first the place among the listed ones of the first on the page, from 1; 0 where none is listed
 * @param last the place of the last on the page
 * @param previous the row with which the part before ends; 0 where there is none
 * @param next the row with which the part after begins; 0 where there is none
 * @param rows the rows on the page
 */
record DifferenceWindow(
        DifferenceFilter show, int total, int first, int last, int previous, int next, List<Integer> rows) {
    /** Beyond this, a page takes longer to arrive than anyone reads on it. */
    static final int LONGEST = 100;

    /** What an address asks to see: rows of a kind, and among them the part with a row or with the first one after it. */
    record Asked(DifferenceFilter show, int at) {
        static final Asked FIRST = new Asked(DifferenceFilter.DIFFERENT, 0);
    }

    static DifferenceWindow of(RevisionDifference difference, Asked asked) {
        var listed = IntStream.rangeClosed(1, difference.rows().size())
                .filter(place -> asked.show().shows(difference.row(place)))
                .boxed()
                .toList();
        long before = listed.stream().filter(place -> place < asked.at()).count();
        int from = (int) Math.min(before, Math.max(0, listed.size() - 1)) / LONGEST * LONGEST;
        int to = Math.min(listed.size(), from + LONGEST);
        return new DifferenceWindow(
                asked.show(),
                listed.size(),
                Math.min(from + 1, to),
                to,
                from == 0 ? 0 : listed.get(from - 1),
                to == listed.size() ? 0 : listed.get(to),
                listed.subList(from, to));
    }

    /** Whether anything listed is not on the page. */
    public boolean isPart() {
        return last - first + 1 < total;
    }

    /** Leads to a row that is listed. */
    public String to(int place) {
        var anchor = "#row-" + place;
        return rows.contains(place) ? anchor : "?show=" + show.key() + "&at=" + place + anchor;
    }
}
