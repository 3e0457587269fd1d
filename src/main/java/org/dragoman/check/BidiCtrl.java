package org.dragoman.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/**
 * BIDI_CTRL: embeddings, overrides and isolates that do not pair (UAX #9: LRE RLE LRO RLO with PDF; LRI RLI FSI with
 * PDI). LRM, RLM and ALM have no partner.
 */
final class BidiCtrl extends TextCheck {
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char PDF = '\u202C';
    private static final char PDI = '\u2069';

    BidiCtrl(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var found = new ArrayList<Finding>();
        for (var i : unpaired(prose)) {
            found.add(inTarget(prose.span(i, i + 1), "", nameOf(prose.at(i)), Pairing.excerpt(prose, i)));
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.bidi_ctrl(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "Gate B is open.", "البوابة \u2067B مفتوحة.");
    }

    private static List<Integer> unpaired(Prose prose) {
        var open = new ArrayDeque<Integer>();
        var unpaired = new ArrayList<Integer>();
        for (var i = 0; i < prose.length(); i++) {
            var c = prose.at(i);
            if (isOpener(c)) {
                open.push(i);
            } else if ((c == PDF || c == PDI) && !open.isEmpty() && closes(prose.at(open.element()), c)) {
                open.pop();
            } else if (c == PDF || c == PDI) {
                unpaired.add(i);
            }
        }
        unpaired.addAll(open);
        return unpaired.stream().sorted().toList();
    }

    private static boolean isOpener(char c) {
        return EMBEDDINGS.indexOf(c) >= 0 || ISOLATES.indexOf(c) >= 0;
    }

    private static boolean closes(char opener, char closer) {
        return closer == PDF ? EMBEDDINGS.indexOf(opener) >= 0 : ISOLATES.indexOf(opener) >= 0;
    }

    private static String nameOf(char control) {
        return switch (control) {
            case '\u202A' -> "LRE";
            case '\u202B' -> "RLE";
            case '\u202C' -> "PDF";
            case '\u202D' -> "LRO";
            case '\u202E' -> "RLO";
            case '\u2066' -> "LRI";
            case '\u2067' -> "RLI";
            case '\u2068' -> "FSI";
            default -> "PDI";
        };
    }
}
