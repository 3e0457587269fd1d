package org.dragoman.check;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * MIXED_DIR: in a right-to-left target, a phone number, or a Latin name that ends in a mark, that the bidirectional
 * algorithm (UAX #9) displays in another order than it is read in, for want of a mark, an embedding or an isolate.
 */
final class MixedDir extends TextCheck {
    private static final char LRM = '\u200E';
    private static final char LRI = '\u2066';
    private static final char PDI = '\u2069';
    private static final Pattern PHONE = Pattern.compile("\\+\\p{Nd}[\\p{Nd} ().\u00A0\u202F-]{5,}\\p{Nd}");

    MixedDir(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        if (!texts.targetLanguage().isRightToLeft()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        PHONE.matcher(prose.text())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .filter(s -> !isReadInOrder(prose, s))
                .forEach(s -> found.add(phone(prose, s)));
        BrandNames.in(prose).stream().filter(s -> !isReadInOrder(prose, s)).forEach(s -> found.add(name(prose, s)));
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.mixed_dir(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "Call +44 20 7946 0000.", "اتصلوا على +44 20 7946 0000.");
    }

    private Finding phone(Prose prose, Span span) {
        var text = span.of(prose.text());
        var fix = prose.isWhole(span.start(), span.end()) ? LRI + text + PDI : null;
        return inTarget(prose.span(span.start(), span.end()), fix, text);
    }

    private Finding name(Prose prose, Span span) {
        var text = span.of(prose.text());
        var fix = prose.isWhole(span.start(), span.end()) ? text + LRM : null;
        return inTarget(prose.span(span.start(), span.end()), fix, text);
    }

    /** Whether the characters of the span are displayed side by side from left to right. */
    private static boolean isReadInOrder(Prose prose, Span span) {
        var places = new Bidi(prose.text(), Bidi.DIRECTION_RIGHT_TO_LEFT).getLogicalMap();
        for (var i = span.start() + 1; i < span.end(); i++) {
            if (places[i] != places[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }
}
