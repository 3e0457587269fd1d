package org.dragoman.check;

import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Pairing.Role;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/** BRACKETS: ( ) [ ] { } that do not pair, are of different kinds, or close before they open. */
final class Brackets extends TextCheck {
    private static final String OPENERS = "([{";
    private static final String CLOSERS = ")]}";
    private static final Pattern LIST_MARK =
            Pattern.compile("(?:^|[\\s\\p{Z}\\p{Cf}«“;:؛،,])(?:\\p{L}\\p{M}?|الف|\\p{Nd}{1,2}|[ivx]{1,4})$");
    private static final Pairing.Marks MARKS = new Pairing.Marks() {
        @Override
        public Role roleAt(Prose prose, int index, Deque<Integer> open) {
            var c = prose.at(index);
            if (OPENERS.indexOf(c) >= 0) {
                return Role.OPENS;
            }
            return CLOSERS.indexOf(c) < 0 || (open.isEmpty() && isListMark(prose, index)) ? Role.NONE : Role.CLOSES;
        }

        @Override
        public boolean matches(char opener, char closer) {
            return OPENERS.indexOf(opener) == CLOSERS.indexOf(closer);
        }
    };

    Brackets(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var source = Pairing.of(texts.source().prose(), MARKS);
        return Pairing.of(prose, MARKS).faultsBeyond(source).stream()
                .map(i -> inTarget(prose.span(i, i + 1), null, String.valueOf(prose.at(i)), Pairing.excerpt(prose, i)))
                .toList();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.brackets(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The fund (2014) was spent.", "Le fonds (2014 a été dépensé.");
    }

    /** {@code a)}, {@code 2)}, {@code iv)}: a mark of a list, not the end of a bracket. */
    private static boolean isListMark(Prose prose, int index) {
        var start = Math.max(0, index - 6);
        return prose.at(index) == ')'
                && LIST_MARK.matcher(prose.text().substring(start, index)).find();
    }
}
