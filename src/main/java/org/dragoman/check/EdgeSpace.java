package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** EDGE_SPACE: white space before or after the target that the source does not have. */
final class EdgeSpace extends TextCheck {
    private static final String START = "start";
    private static final String END = "end";

    EdgeSpace(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = texts.source().text();
        var target = texts.target().text();
        var found = new ArrayList<Finding>();
        if (leading(source) == 0 && leading(target) > 0) {
            found.add(inTarget(new Span(0, leading(target)), "", START));
        }
        if (trailing(source) == source.length() && trailing(target) < target.length()) {
            found.add(inTarget(new Span(trailing(target), target.length()), "", END));
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.is(START) ? messages.edge_space_start() : messages.edge_space_end();
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The road is open.", " La route est ouverte.");
    }

    private static int leading(String text) {
        var i = 0;
        while (i < text.length() && LetterClasses.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trailing(String text) {
        var i = text.length();
        while (i > 0 && LetterClasses.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
