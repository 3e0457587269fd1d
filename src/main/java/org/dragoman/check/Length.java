package org.dragoman.check;

import java.util.List;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/** LENGTH: the target is out of proportion to a source of more than 20 characters. */
final class Length extends TextCheck {
    private static final String SHORT = "short";
    private static final String LONG = "long";
    private static final int SHORT_SOURCE = 20;
    private static final double LEAST = 0.3;
    private static final double MOST = 2.5;

    Length(Check check) {
        super(check);
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
                between(null, null, null, ratio < LEAST ? SHORT : LONG, String.valueOf(Math.round(ratio * 100))));
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.is(SHORT) ? messages.length_short(found.second()) : messages.length_long(found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The road to the old harbour is open again.", "Ouvert.");
    }

    private static long lengthOf(Prose prose) {
        return prose.text()
                .strip()
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .count();
    }
}
