package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Prose;
import org.dragoman.check.text.Smile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * FR_NBSP: French without a no-break space before {@code : ; ? ! »} or after {@code «}. Not between two marks, in a
 * time, in a bracket of its own, in a name such as Yahoo!, or at a guillemet that does not pair.
 */
final class FrNbsp extends TextCheck {
    private static final String TALL = ":;?!»";

    FrNbsp(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        if (texts.targetLanguage() != Language.FR) {
            return List.of();
        }
        var prose = texts.target().prose();
        var names = BrandNames.kept(texts);
        var stray = strayGuillemets(prose);
        var found = new ArrayList<Finding>();
        for (var i = 0; i < prose.length(); i++) {
            var finding = stray.contains(i) ? null : findingAt(prose, i, names);
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.fr_nbsp(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "Who will pay?", "Qui paiera?");
    }

    private @Nullable Finding findingAt(Prose prose, int index, List<Span> names) {
        var c = prose.at(index);
        if (c == '«' && index + 1 < prose.length() && !LetterClasses.isNoBreakSpace(prose.at(index + 1))) {
            return finding(prose, index + 1, blanksAfter(prose, index + 1), index);
        }
        if (TALL.indexOf(c) >= 0
                && !LetterClasses.isNoBreakSpace(prose.at(index - 1))
                && !isExempt(prose, index, names)) {
            return finding(prose, blanksBefore(prose, index), index, index);
        }
        return null;
    }

    private Finding finding(Prose prose, int from, int to, int mark) {
        var fix = prose.isWhole(from, to) && prose.isWhole(Math.min(from, mark), Math.max(to, mark + 1))
                ? "\u00A0"
                : null;
        return inTarget(prose.span(from, to), fix, String.valueOf(prose.at(mark)), Pairing.excerpt(prose, mark));
    }

    private static boolean isExempt(Prose prose, int index, List<Span> names) {
        var before = prose.at(index - 1);
        return index == 0
                || Smile.isAt(prose, index)
                || "?!([{".indexOf(before) >= 0 && prose.at(index) != '»'
                || (prose.at(index) == ':' && prose.at(index + 1) == '\\')
                || (Digits.isDigit(before) && Digits.isDigit(prose.at(index + 1)))
                || names.stream().anyMatch(n -> n.end() == index + 1);
    }

    private static int blanksBefore(Prose prose, int index) {
        var from = index;
        while (from > 0 && prose.at(from - 1) == ' ') {
            from--;
        }
        return from;
    }

    private static int blanksAfter(Prose prose, int index) {
        var to = index;
        while (to < prose.length() && prose.at(to) == ' ') {
            to++;
        }
        return to;
    }

    /** Guillemets that do not pair are a matter for QUOTES: which side of them wants the space is unknown. */
    private static Set<Integer> strayGuillemets(Prose prose) {
        var pairing = QuoteMarks.pairing(prose, Language.FR);
        if (pairing.closers().isEmpty() || pairing.openers().isEmpty()) {
            return Set.of();
        }
        return Stream.concat(pairing.closers().stream(), pairing.openers().stream())
                .collect(Collectors.toSet());
    }
}
