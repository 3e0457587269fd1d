package org.dragoman.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;

/**
 * What one edition of a statement says and another does not, sentence by sentence: in the order of the newer one; what was
 * removed follows what it followed. Both editions are sealed, so that it is the same whenever it is asked for.
 *
 * @param languages those that both have, in the order of the newer one
 * @param lines all sentences, those that are the same among them
 */
public record EditionChanges(List<Language> languages, List<ChangedLine> lines) {

    /** Called within a transaction. */
    public static EditionChanges between(Edition older, Edition newer) {
        return between(older, newer.languages(), newer.lines());
    }

    /** Compares an edition with what another says that is about to be released. */
    static EditionChanges between(Edition older, List<Language> languages, List<AlignedLine> newer) {
        var both = languages.stream().filter(older.languages()::contains).toList();
        return new EditionChanges(both, lines(older.lines(), newer));
    }

    /** The sentences that are others in one of some languages. */
    public List<ChangedLine> touched(List<Language> among) {
        return lines.stream().filter(line -> line.differsIn(among)).toList();
    }

    /** Compares by the ids of segments, which a sentence keeps however often it is changed. */
    static List<ChangedLine> lines(List<AlignedLine> older, List<AlignedLine> newer) {
        var places = new HashMap<Long, Integer>();
        older.forEach(line -> places.put(line.segmentId(), places.size()));
        var kept = new HashSet<Long>();
        newer.forEach(line -> kept.add(line.segmentId()));
        var steady = steady(newer, places);
        var lines = new ArrayList<>(removedFrom(older, 0, kept));
        for (var line : newer) {
            var place = places.get(line.segmentId());
            if (place == null) {
                lines.add(new ChangedLine(null, line, false));
            } else {
                lines.add(new ChangedLine(older.get(place), line, !steady.contains(place)));
                lines.addAll(removedFrom(older, place + 1, kept));
            }
        }
        return lines;
    }

    /** The lines from a place on that the newer edition has not, up to the first that it has. */
    private static List<ChangedLine> removedFrom(List<AlignedLine> older, int from, Set<Long> kept) {
        return older.subList(from, older.size()).stream()
                .takeWhile(line -> !kept.contains(line.segmentId()))
                .map(line -> new ChangedLine(line, null, false))
                .toList();
    }

    /**
     * The places in the older edition of what has stayed where it was while the rest moved around it: the longest
     * increasing subsequence (Schensted 1961, by patience).
     */
    private static Set<Integer> steady(List<AlignedLine> newer, Map<Long, Integer> places) {
        int[] order = newer.stream()
                .filter(line -> places.containsKey(line.segmentId()))
                .mapToInt(line -> places.get(line.segmentId()))
                .toArray();
        int[] ends = new int[order.length];
        int[] before = new int[order.length];
        int length = 0;
        int[] tops = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int pile = -Arrays.binarySearch(tops, 0, length, order[i]) - 1;
            tops[pile] = order[i];
            ends[pile] = i;
            before[i] = pile == 0 ? -1 : ends[pile - 1];
            length = Math.max(length, pile + 1);
        }
        var steady = new HashSet<Integer>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            steady.add(order[i]);
        }
        return steady;
    }
}
