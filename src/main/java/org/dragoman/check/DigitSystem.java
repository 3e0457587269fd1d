package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/**
 * DIGIT_SYSTEM: digits of another language's system, or of two systems in one target. Digits 0-9 alone are tolerated in
 * Arabic and Persian, and always in a name (F-16) and in a phone number.
 */
final class DigitSystem extends TextCheck {
    private static final Pattern RUN = Pattern.compile("[0-9]+|[٠-٩]+|[۰-۹]+|[\\p{Nd}&&[\u0000-\uFFFF]]");
    private static final Pattern NAME_OR_PHONE = Pattern.compile(
            "\\+[0-9][0-9 ().\u00A0\u202F-]{5,}[0-9]|[A-Za-z][A-Za-z-]*[0-9]+[A-Za-z0-9]*|[0-9]+-?[A-Za-z]+");

    DigitSystem(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var language = texts.targetLanguage();
        var found = new ArrayList<Finding>();
        var runs = RUN.matcher(language.isRightToLeft() ? withoutNames(prose.text()) : prose.text());
        var native0 = Digits.systemOf(language);
        while (runs.find()) {
            if (Digits.systemOf(runs.group().charAt(0)) != native0) {
                var mended = Digits.inSystem(runs.group(), native0);
                found.add(inTarget(prose.span(runs.start(), runs.end()), mended, runs.group(), mended));
            }
        }
        return isLatinOnly(language, prose.text(), found) ? List.of() : found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.digit_system(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "They planted 74 trees.", "آنان ٧٤ درخت کاشتند.");
    }

    private static boolean isLatinOnly(Language language, String text, List<Finding> found) {
        return language.isRightToLeft()
                && found.stream().allMatch(f -> f.arguments().get(0).charAt(0) <= '9')
                && text.chars().noneMatch(c -> Digits.isDigit((char) c) && c > '9');
    }

    private static String withoutNames(String text) {
        return NAME_OR_PHONE.matcher(text).replaceAll(m -> String.valueOf(Prose.BLANK)
                .repeat(m.group().length()));
    }
}
