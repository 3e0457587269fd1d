package org.dragoman.revision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What one revision has that the other has not, segment by segment, in the order of the newer one; what was removed
 * follows what it followed.
 */
record RevisionDifference(List<Row> rows) {

    /**
     * A segment in both revisions, or in one of them.
     *
     * @param olderNumber its place among the segments of the older revision, from 1; 0 where it is not there
     * @param newerNumber its place among the segments of the newer revision; 0 where it is not there
     */
    record Row(
            SegmentChange fate,
            int olderNumber,
            @Nullable RevisionLine older,
            int newerNumber,
            @Nullable RevisionLine newer) {

        /** The line that is there, the newer one if both are. */
        RevisionLine line() {
            return newer != null ? newer : Objects.requireNonNull(older);
        }
    }

    /**
     * Compares two revisions whose lines know which segments they are.
     *
     * @param older in reading order, each with an id
     * @param newer in reading order; those without an id are new, those whose id no older line has return
     */
    static RevisionDifference between(List<RevisionLine> older, List<RevisionLine> newer) {
        var places = new HashMap<Long, Integer>();
        newer.forEach(line -> {
            if (line.segment() != null) {
                places.put(line.segment(), places.size());
            }
        });
        var numbers = new HashMap<Long, Integer>();
        older.forEach(line -> numbers.put(line.segment(), numbers.size() + 1));
        var rows = new ArrayList<Row>(removedFrom(older, 0, places));
        for (int i = 0; i < newer.size(); i++) {
            var line = newer.get(i);
            int number = line.segment() == null ? 0 : numbers.getOrDefault(line.segment(), 0);
            rows.add(row(number == 0 ? null : older.get(number - 1), number, line, i + 1));
            if (number > 0) {
                rows.addAll(removedFrom(older, number, places));
            }
        }
        return new RevisionDifference(rows);
    }

    private static Row row(@Nullable RevisionLine older, int olderNumber, RevisionLine newer, int newerNumber) {
        return new Row(fate(older, newer), olderNumber, older, newerNumber, newer);
    }

    private static SegmentChange fate(@Nullable RevisionLine older, RevisionLine newer) {
        if (older == null) {
            return newer.segment() == null ? SegmentChange.NEW : SegmentChange.RETURNED;
        }
        return SentenceWording.equal(older.text(), newer.text()) ? SegmentChange.UNCHANGED : SegmentChange.CHANGED;
    }

    /** The lines from a place on that the newer revision has not, up to the first that it has. */
    private static List<Row> removedFrom(List<RevisionLine> older, int from, Map<Long, Integer> kept) {
        var removed = new ArrayList<Row>();
        for (int i = from; i < older.size() && !kept.containsKey(older.get(i).segment()); i++) {
            removed.add(new Row(SegmentChange.REMOVED, i + 1, older.get(i), 0, null));
        }
        return removed;
    }

    /** @param place from 1 */
    Row row(int place) {
        return rows.get(place - 1);
    }

    /** Whether what is different begins with a row. */
    boolean beginsChange(int place) {
        return differs(place) && (place == 1 || !differs(place - 1));
    }

    private boolean differs(int place) {
        return row(place).fate() != SegmentChange.UNCHANGED;
    }

    /** The row with which the next stretch of what is different begins; 0 where none follows. */
    int changeAfter(int place) {
        return IntStream.rangeClosed(place + 1, rows.size())
                .filter(this::beginsChange)
                .findFirst()
                .orElse(0);
    }

    /** How many segments have which fate; all fates are there. */
    Map<SegmentChange, Integer> counts() {
        var counts = new EnumMap<SegmentChange, Integer>(SegmentChange.class);
        for (var fate : SegmentChange.values()) {
            counts.put(fate, (int) rows.stream().filter(r -> r.fate() == fate).count());
        }
        return counts;
    }

    List<Row> of(SegmentChange... fates) {
        return rows.stream().filter(r -> List.of(fates).contains(r.fate())).toList();
    }

    /** The same for the same difference, and for no other: whoever confirms one says by it which one they saw. */
    String fingerprint() {
        var sha256 = DigestUtils.getSha256Digest();
        rows.forEach(row -> DigestUtils.updateDigest(sha256, row + "\0"));
        return Hex.encodeHexString(sha256.digest());
    }
}
