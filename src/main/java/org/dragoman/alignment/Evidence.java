package org.dragoman.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much likelier the anchors of some units and of others make it that they are each other's translation.
 *
 * <p>An anchor is in the translation with the probability of its kind, and in any other unit as often as there are
 * units that have it; what both sides have counts by the logarithm of that quotient, what only one has by that of the
 * complements. A word that one of the texts has nowhere says nothing; a number or a name does.
 */
final class Evidence {
    private final Units source;
    private final Units target;
    /** What it adds that an anchor is on both sides, beyond what was counted for its being on one alone. */
    private final double[] shared;

    private Evidence(Units source, Units target, double[] shared) {
        this.source = source;
        this.target = target;
        this.shared = shared;
    }

    static Evidence of(List<Set<Anchor>> source, List<Set<Anchor>> target) {
        var inSource = counts(source);
        var inTarget = counts(target);
        var numbers = new HashMap<Anchor, Integer>();
        Stream.concat(inSource.keySet().stream(), inTarget.keySet().stream())
                .filter(a -> a.kind().isTelling() || (inSource.containsKey(a) && inTarget.containsKey(a)))
                .forEach(a -> numbers.putIfAbsent(a, numbers.size()));
        var alone = new double[2][numbers.size()];
        var shared = new double[numbers.size()];
        numbers.forEach((anchor, number) -> {
            var p = anchor.kind().probability();
            var here = chance(inSource.getOrDefault(anchor, 0), source.size(), anchor.kind());
            var there = chance(inTarget.getOrDefault(anchor, 0), target.size(), anchor.kind());
            alone[0][number] = Math.log((1 - p) / (1 - there));
            alone[1][number] = Math.log((1 - p) / (1 - here));
            shared[number] = Math.log(p / there) / 2 + Math.log(p / here) / 2 - alone[0][number] - alone[1][number];
        });
        return new Evidence(Units.of(source, numbers, alone[0]), Units.of(target, numbers, alone[1]), shared);
    }

    /** The logarithm of the quotient of both likelihoods. */
    double logRatio(int from, int sources, int targetFrom, int targets) {
        var a = source.anchors[sources - 1][from];
        var b = target.anchors[targets - 1][targetFrom];
        var sum = source.alone[sources - 1][from] + target.alone[targets - 1][targetFrom];
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += shared[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** For each unit of the source the one of the target that alone has an anchor which it alone has, or -1. */
    int[] counterparts() {
        var places = new int[shared.length];
        Arrays.fill(places, -1);
        for (var j = 0; j < target.anchors[0].length; j++) {
            for (var anchor : target.anchors[0][j]) {
                places[anchor] = places[anchor] == -1 ? j : -2;
            }
        }
        var count = new int[shared.length];
        Arrays.stream(source.anchors[0]).flatMapToInt(Arrays::stream).forEach(a -> count[a]++);
        return Arrays.stream(source.anchors[0])
                .mapToInt(unit -> Arrays.stream(unit)
                        .filter(a -> count[a] == 1 && places[a] >= 0)
                        .map(a -> places[a])
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private static double chance(int count, int units, Anchor.Kind kind) {
        return Math.min((count + 0.5) / (units + 1), kind.mostByChance());
    }

    private static Map<Anchor, Integer> counts(List<Set<Anchor>> units) {
        var counts = new HashMap<Anchor, Integer>();
        units.forEach(unit -> unit.forEach(a -> counts.merge(a, 1, Integer::sum)));
        return counts;
    }

    /**
     * The anchors, in order, of one, two and three units from each on, and what they say if they are on no other side.
     */
    private record Units(int[][][] anchors, double[][] alone) {
        static Units of(List<Set<Anchor>> units, Map<Anchor, Integer> numbers, double[] each) {
            var anchors = new int[BeadShape.MOST][][];
            anchors[0] = units.stream()
                    .map(u -> u.stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .sorted()
                            .toArray())
                    .toArray(int[][]::new);
            for (var more = 1; more < BeadShape.MOST; more++) {
                anchors[more] = joined(anchors[more - 1], anchors[0], more);
            }
            var alone = Arrays.stream(anchors)
                    .map(groups -> Arrays.stream(groups)
                            .mapToDouble(g ->
                                    Arrays.stream(g).mapToDouble(a -> each[a]).sum())
                            .toArray())
                    .toArray(double[][]::new);
            return new Units(anchors, alone);
        }

        private static int[][] joined(int[][] groups, int[][] units, int more) {
            return IntStream.range(0, Math.max(0, units.length - more))
                    .mapToObj(i -> IntStream.concat(Arrays.stream(groups[i]), Arrays.stream(units[i + more]))
                            .sorted()
                            .distinct()
                            .toArray())
                    .toArray(int[][]::new);
        }
    }
}
