package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/** DOUBLE_SPACE: two or more spaces together, no-break spaces among them, between two words of the target. */
final class DoubleSpace extends TextCheck {
    private static final Pattern RUN =
            Pattern.compile("(?<=[^\\s\u00A0\u202F])[ \u00A0\u202F]{2,}+(?=[^\\s\u00A0\u202F])");

    DoubleSpace(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var found = new ArrayList<Finding>();
        var runs = RUN.matcher(prose.text());
        while (runs.find()) {
            if (prose.isWhole(runs.start(), runs.end())) {
                found.add(inTarget(prose.span(runs.start(), runs.end()), kept(runs.group()), around(prose, runs)));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.double_space(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The road is open.", "La  route est ouverte.");
    }

    /** One space: the no-break one if there is one. */
    private static String kept(String run) {
        return Character.toString(run.chars().filter(c -> c != ' ').findFirst().orElse(' '));
    }

    private static String around(Prose prose, Matcher run) {
        return Pairing.excerpt(prose, run.start() - 1) + " " + Pairing.excerpt(prose, run.end());
    }
}
