package org.dragoman.alignment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How likely a bead is: its shape, the lengths of its sides and, if they are gone by, its anchors. */
record Model(Lengths lengths, @Nullable Evidence evidence, int sources, int targets) {
    /**
     * With anchors, what is left out may be of any length; and whoever translates a statement leaves something out, a
     * note or a line for the press, more often than the parliament and the bank of the paper.
     */
    private static final double LEFT_OUT = 1;

    static Model ofLengths(List<String> source, List<String> target, double ratio) {
        return new Model(Lengths.of(source, target, ratio), null, source.size(), target.size());
    }

    static Model of(
            List<String> source,
            List<Set<Anchor>> sourceAnchors,
            List<String> target,
            List<Set<Anchor>> targetAnchors,
            double ratio) {
        return new Model(
                Lengths.of(source, target, ratio),
                Evidence.of(sourceAnchors, targetAnchors),
                source.size(),
                target.size());
    }

    double logLikelihood(BeadShape shape, int source, int target) {
        var byLength = lengths.logLikelihood(source, shape.sources(), target, shape.targets());
        if (evidence == null) {
            return shape.logFrequency() + byLength;
        }
        return shape.isOneSided()
                ? shape.logFrequency() + LEFT_OUT
                : shape.logFrequency() + byLength + evidence.logRatio(source, shape.sources(), target, shape.targets());
    }
}
