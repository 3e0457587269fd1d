package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Prose;
import org.dragoman.check.text.Smile;
import org.dragoman.language.Language;

/** SPACE_PUNCT: a space before {@code . , ، ؛ ؟}, and but in French before {@code ! ? : ;}. */
final class SpacePunct extends TextCheck {
    private static final String BEFORE = "(?<=\\S)(?<![ \u00A0\u202F])[ \u00A0\u202F]++";
    private static final String NO_ELLIPSIS_OR_NAME = "\\.(?![.\\p{Nd}\\p{Ll}]|NET\\b)";
    private static final Pattern FRENCH = Pattern.compile(BEFORE + "(" + NO_ELLIPSIS_OR_NAME + "|[,،؛؟])");
    private static final Pattern OTHERS = Pattern.compile(BEFORE + "(" + NO_ELLIPSIS_OR_NAME + "|[,،؛؟!?:;])");

    SpacePunct(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var found = new ArrayList<Finding>();
        var spaces = (texts.targetLanguage() == Language.FR ? FRENCH : OTHERS).matcher(prose.text());
        while (spaces.find()) {
            if (!isRatio(prose, spaces) && !Smile.isAt(prose, spaces.start(1))) {
                var fix = prose.isWhole(spaces.start(), spaces.start(1)) ? "" : null;
                var span = prose.span(spaces.start(), spaces.start(1));
                found.add(inTarget(span, fix, spaces.group(1), Pairing.excerpt(prose, spaces.start() - 1)));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.space_punct(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.FR, Language.EN, "Il est venu.", "He came .");
    }

    private static boolean isRatio(Prose prose, Matcher spaces) {
        return spaces.group(1).equals(":")
                && Digits.isDigit(prose.at(spaces.start() - 1))
                && prose.text()
                        .substring(spaces.end())
                        .stripLeading()
                        .chars()
                        .limit(1)
                        .anyMatch(Character::isDigit);
    }
}
