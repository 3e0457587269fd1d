package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;

/** The units of equal numbers set against each other: 5 % is not 5 dollars. */
final class UnitComparison {
    private final Prose source;
    private final Prose target;
    private final Map<Numeral, Units.Mention> units = new IdentityHashMap<>();
    private final List<PlacePair> differing = new ArrayList<>();

    UnitComparison(MarkupPair texts) {
        source = texts.source().prose();
        target = texts.target().prose();
    }

    /** The numbers that are the same and of different units, each with its unit. */
    List<PlacePair> differing() {
        return differing;
    }

    /** Whether two numbers are known to be of the same unit. */
    boolean isSame(Numeral a, Numeral b) {
        return unit(source, a).isSameAs(unit(target, b));
    }

    /** Sets the units of two equal numbers against each other. */
    void compare(Numeral a, Numeral b) {
        var from = unit(source, a);
        var to = unit(target, b);
        if (from.isKnown() && to.isKnown() ? !from.isSameAs(to) : isShareLost(from, to)) {
            differing.add(new PlacePair(from.place(), to.place()));
        }
    }

    /** A list may tell its percent once, so that it has to be missing from the whole text. */
    private boolean isShareLost(Units.Mention from, Units.Mention to) {
        return (from.isShare() && !to.isKnown() && !Units.hasShare(target))
                || (to.isShare() && !from.isKnown() && !Units.hasShare(source));
    }

    private Units.Mention unit(Prose prose, Numeral numeral) {
        return units.computeIfAbsent(numeral, n -> Units.of(prose, n));
    }
}
