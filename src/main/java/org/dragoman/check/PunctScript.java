package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.check.text.Smile;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * PUNCT_SCRIPT: Latin {@code , ; ?} in Arabic or Persian prose, which is not where no letter is Arabic, or {@code ، ؛ ؟} in
 * English or French.
 */
final class PunctScript extends TextCheck {
    /** Words farther away do not belong to a mark. */
    private static final int FAR = 40;

    private static final String LATIN = ",;?";
    private static final String ARABIC = "،؛؟";

    PunctScript(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var rtl = texts.targetLanguage().isRightToLeft();
        var foreign = rtl ? LATIN : ARABIC;
        var own = rtl ? ARABIC : LATIN;
        var found = new ArrayList<Finding>();
        if (rtl && prose.text().codePoints().noneMatch(LetterClasses::isArabic)) {
            return found;
        }
        for (var i = 0; i < prose.length(); i++) {
            var kind = foreign.indexOf(prose.at(i));
            if (kind >= 0 && !isInNumber(prose, i) && !(rtl && isInLatin(prose, i)) && !Smile.isAt(prose, i)) {
                var mark = own.charAt(kind);
                found.add(inTarget(
                        prose.span(i, i + 1),
                        replacement(texts.targetLanguage(), prose, i, mark),
                        String.valueOf(prose.at(i)),
                        String.valueOf(mark)));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.punct_script(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "Who will pay?", "من سيدفع?");
    }

    private static @Nullable String replacement(Language language, Prose prose, int index, char mark) {
        if (language != Language.FR || mark == ',' || LetterClasses.isNoBreakSpace(prose.at(index - 1))) {
            return String.valueOf(mark);
        }
        return prose.at(index - 1) == ' ' ? null : "\u00A0" + mark;
    }

    private static boolean isInNumber(Prose prose, int index) {
        return Digits.isDigit(prose.at(index - 1)) && Digits.isDigit(prose.at(index + 1));
    }

    /** Between two Latin words the comma belongs to them: (CNN, BBC). */
    private static boolean isInLatin(Prose prose, int index) {
        var after = index + 1;
        while (after < Math.min(prose.length(), index + FAR) && !Character.isLetterOrDigit(prose.at(after))) {
            after++;
        }
        var before = index - 1;
        while (before >= Math.max(0, index - FAR) && !Character.isLetterOrDigit(prose.at(before))) {
            before--;
        }
        return LetterClasses.isLatin(prose.at(before))
                && (after >= prose.length() || LetterClasses.isLatin(prose.at(after)));
    }
}
