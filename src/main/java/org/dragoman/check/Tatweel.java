package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;

/**
 * TATWEEL: U+0640 inside or after a word. A clitic or a single letter that is shown joined keeps one, before what is
 * not Arabic script: {@code هـ}, {@code بـ}, {@code الـ}.
 */
final class Tatweel extends TextCheck {
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?<word>[\\p{L}&&[^\u0640]][\\p{L}\\p{M}\u200C\u200D&&[^\u0640]]*+)(?<run>\u0640++)(?<rest>[\\p{L}\\p{M}]*)");
    private static final Pattern CLITIC = Pattern.compile(Proclitics.CONJUNCTION + "?\\p{L}|" + Proclitics.DEFINITE);

    Tatweel(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        if (!texts.targetLanguage().isRightToLeft() || prose.text().indexOf('\u0640') < 0) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var words = RUN.matcher(prose.text());
        while (words.find()) {
            if (!isClitic(words.group("word"), words.group("run"), words.group("rest"))) {
                var fix = prose.isWhole(words.start(), words.end())
                        ? words.group().replace("\u0640", "")
                        : null;
                found.add(inTarget(prose.span(words.start(), words.end()), fix, words.group()));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.tatweel(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "The peace holds.", "الســلام صامد.");
    }

    private static boolean isClitic(String word, String run, String rest) {
        return run.length() == 1
                && (rest.isEmpty() || !LetterClasses.isArabic(rest.codePointAt(0)))
                && CLITIC.matcher(word).matches();
    }
}
