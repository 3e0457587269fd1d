package org.dragoman.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one revision has that the other has not, segment by segment, in the order of the newer one; what was removed
 * follows what it followed.
 */
record Difference(List<Row> rows) {

    /**
     * A segment in both revisions, or in one of them.
     *
     * @param olderNumber its place among the segments of the older revision, from 1; 0 where it is not there
     * @param newerNumber its place among the segments of the newer revision; 0 where it is not there
     */
    record Row(Fate fate, int olderNumber, @Nullable Line older, int newerNumber, @Nullable Line newer) {

        /** The line that is there, the newer one if both are. */
        Line line() {
            return newer != null ? newer : Objects.requireNonNull(older);
        }
    }

    /**
     * Compares two revisions whose lines know which segments they are.
     *
     * @param older in reading order, each with an id
     * @param newer in reading order; those without an id are new, those whose id no older line has return
     */
    static Difference between(List<Line> older, List<Line> newer) {
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
        return new Difference(rows);
    }

    private static Row row(@Nullable Line older, int olderNumber, Line newer, int newerNumber) {
        return new Row(fate(older, newer), olderNumber, older, newerNumber, newer);
    }

    private static Fate fate(@Nullable Line older, Line newer) {
        if (older == null) {
            return newer.segment() == null ? Fate.NEW : Fate.RETURNED;
        }
        return Wording.equal(older.text(), newer.text()) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    /** The lines from a place on that the newer revision has not, up to the first that it has. */
    private static List<Row> removedFrom(List<Line> older, int from, Map<Long, Integer> kept) {
        var removed = new ArrayList<Row>();
        for (int i = from; i < older.size() && !kept.containsKey(older.get(i).segment()); i++) {
            removed.add(new Row(Fate.REMOVED, i + 1, older.get(i), 0, null));
        }
        return removed;
    }

    /** How many segments have which fate; all fates are there. */
    Map<Fate, Integer> counts() {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        for (var fate : Fate.values()) {
            counts.put(fate, (int) rows.stream().filter(r -> r.fate() == fate).count());
        }
        return counts;
    }

    List<Row> of(Fate... fates) {
        return rows.stream().filter(r -> List.of(fates).contains(r.fate())).toList();
    }

    /** The same for the same difference, and for no other: whoever confirms one says by it which one they saw. */
    String fingerprint() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> sha256.update((row + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
