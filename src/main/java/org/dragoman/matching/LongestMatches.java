package org.dragoman.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The choice among overlapping matches: the longest; of equally long ones that which is not bent, and then a forbidden
 * form in a target and an approved one in a source. Forms of different concepts that are spelled the same all stay.
 */
final class LongestMatches {
    private static final Comparator<FormMatch> LONGEST =
            Comparator.comparingInt(FormMatch::length).reversed().thenComparing(FormMatch::isBent);
    private static final Comparator<FormMatch> APPROVED =
            Comparator.comparing(match -> !match.form().status().isApproved());
    private static final Comparator<FormMatch> LEFTMOST = Comparator.comparingInt(FormMatch::begin)
            .thenComparing(m -> m.form().status());

    private LongestMatches() {}

    /** The chosen matches, in the order of the text. */
    static List<FormMatch> of(List<FormMatch> matches, PairSide side) {
        var order = LONGEST.thenComparing(side == PairSide.SOURCE ? APPROVED : APPROVED.reversed())
                .thenComparing(LEFTMOST);
        var chosen = new ArrayList<FormMatch>();
        for (var cluster : clusters(matches)) {
            cluster.sort(order);
            chosen.addAll(choose(cluster));
        }
        return chosen;
    }

    /** Parts the matches where none overlaps the next, so that only neighbours need be compared. */
    private static List<List<FormMatch>> clusters(List<FormMatch> matches) {
        var clusters = new ArrayList<List<FormMatch>>();
        int end = 0;
        for (var match : matches.stream().sorted(LEFTMOST).toList()) {
            if (match.begin() >= end) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(match);
            end = Math.max(end, match.next());
        }
        return clusters;
    }

    private static List<FormMatch> choose(List<FormMatch> sorted) {
        var chosen = new ArrayList<FormMatch>();
        for (var match : sorted) {
            if (chosen.stream().allMatch(other -> stayTogether(match, other))) {
                chosen.add(match);
            }
        }
        chosen.sort(LEFTMOST);
        return chosen;
    }

    private static boolean stayTogether(FormMatch match, FormMatch other) {
        return !match.overlaps(other)
                || (match.isRivalOf(other)
                        && !match.form().concept().equals(other.form().concept()));
    }
}
