package org.dragoman.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dragoman.bound.Budget;

/**
 * The likeliest row of beads through two texts, by dynamic programming (Viterbi), and how likely each of its beads is
 * among all rows that there are in the band (the forward–backward algorithm).
 */
final class Trellis {
    private static final BeadShape[] SHAPES = BeadShape.values();
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
    /** Sentences of a text are less independent than the model has it, which makes it too sure of itself. */
    private static final double TEMPERATURE = 0.6;

    private final Model model;
    private final Band band;
    private final double[] best;
    private final double[] forward;
    private final double[] backward;
    private final byte[] shapes;

    private Trellis(Model model, Band band) {
        this.model = model;
        this.band = band;
        best = impossible(band.size());
        forward = impossible(band.size());
        backward = impossible(band.size());
        shapes = new byte[band.size()];
    }

    static List<Bead> beads(Model model) {
        var band = Band.of(model);
        while (true) {
            var trellis = new Trellis(model, band);
            trellis.goForward();
            var wider = trellis.isCramped() ? band.wider() : band;
            if (wider == band) {
                trellis.goBackward();
                return trellis.row();
            }
            band = wider;
        }
    }

    private void goForward() {
        best[0] = 0;
        forward[0] = 0;
        for (var i = 0; i <= band.sources(); i++) {
            Budget.step();
            for (var j = band.low(i); j <= band.high(i); j++) {
                for (var shape : SHAPES) {
                    if (band.has(i - shape.sources(), j - shape.targets())) {
                        reach(i, j, shape);
                    }
                }
            }
        }
    }

    private void reach(int i, int j, BeadShape shape) {
        var from = band.index(i - shape.sources(), j - shape.targets());
        if (best[from] == IMPOSSIBLE) {
            return;
        }
        var here = band.index(i, j);
        var likelihood = model.logLikelihood(shape, i - shape.sources(), j - shape.targets());
        if (best[from] + likelihood > best[here]) {
            best[here] = best[from] + likelihood;
            shapes[here] = (byte) shape.ordinal();
        }
        forward[here] = plus(forward[here], forward[from] + TEMPERATURE * likelihood);
    }

    private void goBackward() {
        backward[band.index(band.sources(), band.targets())] = 0;
        for (var i = band.sources(); i >= 0; i--) {
            Budget.step();
            for (var j = band.high(i); j >= band.low(i); j--) {
                var here = band.index(i, j);
                for (var shape : SHAPES) {
                    var from = band.has(i - shape.sources(), j - shape.targets())
                            ? band.index(i - shape.sources(), j - shape.targets())
                            : -1;
                    if (from >= 0 && best[from] != IMPOSSIBLE && backward[here] != IMPOSSIBLE) {
                        var likelihood = model.logLikelihood(shape, i - shape.sources(), j - shape.targets());
                        backward[from] = plus(backward[from], backward[here] + TEMPERATURE * likelihood);
                    }
                }
            }
        }
    }

    private boolean isCramped() {
        return row().stream()
                .anyMatch(b -> band.isAtEdge(b.source().to(), b.target().to()));
    }

    private List<Bead> row() {
        var row = new ArrayList<Bead>();
        var all = forward[band.index(band.sources(), band.targets())];
        for (int i = band.sources(), j = band.targets(); i > 0 || j > 0; ) {
            var shape = SHAPES[shapes[band.index(i, j)]];
            var here = band.index(i, j);
            i -= shape.sources();
            j -= shape.targets();
            var likelihood = TEMPERATURE * model.logLikelihood(shape, i, j);
            row.add(new Bead(
                    new Stretch(i, i + shape.sources()),
                    new Stretch(j, j + shape.targets()),
                    Math.min(1, Math.exp(forward[band.index(i, j)] + likelihood + backward[here] - all))));
        }
        Collections.reverse(row);
        return row;
    }

    private static double plus(double a, double b) {
        var greater = Math.max(a, b);
        return greater == IMPOSSIBLE ? greater : greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
    }

    private static double[] impossible(int size) {
        var values = new double[size];
        Arrays.fill(values, IMPOSSIBLE);
        return values;
    }
}
