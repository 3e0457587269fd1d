package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/**
 * ZWNJ: U+200C at the start or end, doubled, or beside white space or punctuation, where it joins nothing; and in Persian
 * the soft hyphen and the sign ¬, which old keyboards and files have in its place.
 */
final class Zwnj extends TextCheck {
    private static final char NON_JOINER = '\u200C';
    private static final String STOOD_IN = "¬";
    private static final Pattern STAND_IN = Pattern.compile("(?<=[\\p{IsArabic}\\p{M}])[\u00AD¬](?=\\p{IsArabic})");
    private static final Pattern RUN = Pattern.compile(NON_JOINER + "++");

    Zwnj(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var found = new ArrayList<Finding>();
        var runs = RUN.matcher(prose.text());
        while (runs.find()) {
            var stray = isEdge(prose.at(runs.start() - 1)) || isEdge(prose.at(runs.end()));
            if (stray || runs.group().length() > 1) {
                var kept = stray ? "" : String.valueOf(NON_JOINER);
                var fix = prose.isWhole(runs.start(), runs.end()) ? kept : null;
                found.add(inTarget(prose.span(runs.start(), runs.end()), fix, Pairing.excerpt(prose, runs.start())));
            }
        }
        if (texts.targetLanguage() == Language.FA) {
            STAND_IN.matcher(prose.text()).results().forEach(m -> found.add(standIn(prose, m)));
        }
        return found;
    }

    private Finding standIn(Prose prose, MatchResult sign) {
        var span = prose.span(sign.start(), sign.end());
        var near = Pairing.excerpt(prose, sign.start()).replace("\u00AD", "-");
        return inTarget(span, String.valueOf(NON_JOINER), near, STOOD_IN);
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.second().isEmpty() ? messages.zwnj(found.first()) : messages.zwnj_stand_in(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "They are going.", "آنان می‌روند\u200C.");
    }

    private static boolean isEdge(char c) {
        return c == '\0'
                || LetterClasses.isSpace(c)
                || switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> c != '٪' && c != '%';
                    default -> false;
                };
    }
}
