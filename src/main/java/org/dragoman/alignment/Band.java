package org.dragoman.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The part of the plane of two texts in which their alignment is looked for, so that time and memory grow with the
 * length of the texts and not with its square: so many units to both sides of a line through the places that anchors
 * which stand only once in each text tie together, and between these as the lengths run.
 */
final class Band {
    /** Texts of fewer pairs of units than this are looked over wholly. */
    private static final int SMALL = 40_000;
    /** No band has more. */
    private static final int MOST = 2_000_000;

    private static final int NARROWEST = 40;

    private final int[] low;
    private final int[] high;
    private final int[] offsets;
    private final int targets;

    private Band(int[] low, int[] high, int targets) {
        this.low = low;
        this.high = high;
        this.targets = targets;
        offsets = new int[low.length + 1];
        for (var i = 0; i < low.length; i++) {
            offsets[i + 1] = offsets[i] + high[i] - low[i] + 1;
        }
    }

    static Band of(Model model) {
        var whole = (long) (model.sources() + 1) * (model.targets() + 1) <= SMALL;
        return around(line(model), whole ? model.targets() : NARROWEST, model.targets());
    }

    /** A band twice as wide about the same middle, or this one if it is as wide as a band can be. */
    Band wider() {
        var middle =
                IntStream.range(0, low.length).map(i -> (low[i] + high[i]) / 2).toArray();
        return 2 * size() > MOST ? this : around(middle, size() / low.length, targets);
    }

    private static Band around(int[] line, int width, int targets) {
        var last = line.length - 1;
        var low = IntStream.rangeClosed(0, last)
                .map(i -> Math.max(0, line[Math.max(0, i - 1)] - width))
                .toArray();
        var high = IntStream.rangeClosed(0, last)
                .map(i -> Math.min(targets, line[Math.min(last, i + 1)] + width))
                .toArray();
        low[0] = 0;
        high[last] = targets;
        return new Band(low, high, targets);
    }

    private static int[] line(Model model) {
        var pins = pins(model);
        var line = new int[model.sources() + 1];
        line[model.sources()] = model.targets();
        var from = 0;
        for (var i = 1; i <= model.sources(); i++) {
            if (i == model.sources() || pins[i] >= 0) {
                line[i] = i == model.sources() ? model.targets() : pins[i];
                fill(line, from, i, model.lengths());
                from = i;
            }
        }
        return line;
    }

    /** Between two fixed places, as the lengths run. */
    private static void fill(int[] line, int from, int to, Lengths lengths) {
        var first = lengths.counterpart(from);
        var span = Math.max(1, lengths.counterpart(to) - first);
        for (var i = from + 1; i < to; i++) {
            var part = (double) (lengths.counterpart(i) - first) / span;
            line[i] = line[from] + (int) Math.round(Math.min(1, part) * (line[to] - line[from]));
        }
    }

    /** The longest row of ties none of which crosses another; -1 where there is none. */
    private static int[] pins(Model model) {
        var ties = model.evidence() == null ? new int[0] : model.evidence().counterparts();
        var pins = new int[model.sources() + 1];
        Arrays.fill(pins, -1);
        var tails = new int[ties.length];
        var before = new int[ties.length];
        var length = 0;
        for (var i = 0; i < ties.length; i++) {
            if (ties[i] < 0) {
                continue;
            }
            var at = 0;
            while (at < length && ties[tails[at]] < ties[i]) {
                at++;
            }
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        for (var i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            pins[i] = ties[i];
        }
        return pins;
    }

    int sources() {
        return low.length - 1;
    }

    int targets() {
        return targets;
    }

    int low(int source) {
        return low[source];
    }

    int high(int source) {
        return high[source];
    }

    boolean has(int source, int target) {
        return source >= 0 && target >= low[source] && target <= high[source];
    }

    /** Whether something may be better just outside. */
    boolean isAtEdge(int source, int target) {
        return (target == low[source] && target > 0) || (target == high[source] && target < targets);
    }

    int size() {
        return offsets[low.length];
    }

    /** Where a place stands in an array of all. */
    int index(int source, int target) {
        return offsets[source] + target - low[source];
    }
}
