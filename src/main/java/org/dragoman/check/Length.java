package org.dragoman.check;

import java.util.List;
import org.dragoman.check.text.Prose;

/** LENGTH: the target is out of proportion to a source of more than 20 characters. */
final class Length extends TextCheck {
    private static final int SHORT_SOURCE = 20;
    private static final double LEAST = 0.3;
    private static final double MOST = 2.5;
    /** An acronym written out may lengthen a short segment by more than its share. */
    private static final int ALLOWANCE = 15;

    Length() {
        super("LENGTH", Severity.WARNING);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = lengthOf(texts.source().prose());
        var target = lengthOf(texts.target().prose());
        var ratio = source == 0 ? 1 : (double) target / source;
        if (source <= SHORT_SOURCE || (ratio >= LEAST && ratio <= MOST)) {
            return List.of();
        }
        return List.of(
                between(null, null, null, ratio < LEAST ? "short" : "long", String.valueOf(Math.round(ratio * 100))));
    }

    private static long lengthOf(Prose prose) {
        return prose.text()
                .strip()
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .count();
    }
}
