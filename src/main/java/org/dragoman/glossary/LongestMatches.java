package org.dragoman.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The choice among overlapping matches: the longest; of equally long ones that which is not bent, and then a forbidden
 * form in a target and an approved one in a source. Forms of different concepts that are spelled the same all stay.
 */
final class LongestMatches {
    private static final Comparator<Match> LONGEST =
            Comparator.comparingInt(Match::length).reversed().thenComparing(Match::isBent);
    private static final Comparator<Match> APPROVED =
            Comparator.comparing(match -> !match.form().status().isApproved());
    private static final Comparator<Match> LEFTMOST =
            Comparator.comparingInt(Match::begin).thenComparing(m -> m.form().status());

    private LongestMatches() {}

    /** The chosen matches, in the order of the text. */
    static List<Match> of(List<Match> matches, Side side) {
        var order = LONGEST.thenComparing(side == Side.SOURCE ? APPROVED : APPROVED.reversed())
                .thenComparing(LEFTMOST);
        var chosen = new ArrayList<Match>();
        for (var cluster : clusters(matches)) {
            cluster.sort(order);
            chosen.addAll(choose(cluster));
        }
        return chosen;
    }

    /** Parts the matches where none overlaps the next, so that only neighbours need be compared. */
    private static List<List<Match>> clusters(List<Match> matches) {
        var clusters = new ArrayList<List<Match>>();
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

    private static List<Match> choose(List<Match> sorted) {
        var chosen = new ArrayList<Match>();
        for (var match : sorted) {
            if (chosen.stream().allMatch(other -> stayTogether(match, other))) {
                chosen.add(match);
            }
        }
        chosen.sort(LEFTMOST);
        return chosen;
    }

    private static boolean stayTogether(Match match, Match other) {
        return !match.overlaps(other)
                || (match.isRivalOf(other)
                        && !match.form().concept().equals(other.form().concept()));
    }
}
