package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.numbers.NumberComparison;
import org.dragoman.check.numbers.Numeral;
import org.dragoman.check.numbers.PlacePair;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Markup;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** NUM_MISMATCH: the numeric values of source and target differ, or a date is of another month or converted wrongly. */
final class NumMismatch extends TextCheck {
    NumMismatch(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var numbers = texts.numbers();
        var missing = numbers.missing();
        var added = numbers.added();
        var found = new ArrayList<Finding>();
        for (var i = 0; i < Math.max(missing.size(), added.size()); i++) {
            found.add(
                    finding(texts, i < missing.size() ? missing.get(i) : null, i < added.size() ? added.get(i) : null));
        }
        if (found.isEmpty()) {
            numbers.differing().forEach(pair -> found.add(finding(texts, pair)));
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.differing(messages::num_mismatch, messages::num_missing, messages::num_added);
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "They rebuilt 48 schools.", "أعادوا بناء ٨٤ مدرسة.");
    }

    private Finding finding(PairTexts texts, @Nullable Numeral missing, @Nullable Numeral added) {
        return between(
                spanOf(texts.source(), missing),
                spanOf(texts.target(), added),
                isOnlyDifference(texts) && missing != null && added != null ? fix(texts, missing, added) : null,
                missing == null ? "" : NumberComparison.told(texts.source().prose(), missing),
                added == null ? "" : NumberComparison.told(texts.target().prose(), added));
    }

    private Finding finding(PairTexts texts, PlacePair pair) {
        var source =
                texts.source().prose().span(pair.source().start(), pair.source().end());
        var target =
                texts.target().prose().span(pair.target().start(), pair.target().end());
        return between(
                source,
                target,
                null,
                source.of(texts.source().text()),
                target.of(texts.target().text()));
    }

    private static @Nullable Span spanOf(Markup markup, @Nullable Numeral numeral) {
        return numeral == null ? null : markup.prose().span(numeral.from(), numeral.to());
    }

    /** With one number changed, and no calendar, there is no doubt which number was meant. */
    private static boolean isOnlyDifference(PairTexts texts) {
        var numbers = texts.numbers();
        return numbers.missing().size() == 1 && numbers.added().size() == 1 && !numbers.hasOtherCalendars();
    }

    private static @Nullable Fix fix(PairTexts texts, Numeral missing, Numeral added) {
        var prose = texts.target().prose();
        if (!prose.isWhole(added.from(), added.to())
                || missing.text().startsWith("+")
                || !isInDigits(missing)
                || !isInDigits(added)) {
            return null;
        }
        var zero = Digits.systemOf(added.text()
                .chars()
                .filter(Character::isDigit)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse('0'));
        var digits = Digits.inSystem(missing.text(), Digits.LATIN);
        return new Fix(prose.span(added.from(), added.to()), written(digits, missing, zero, texts.targetLanguage()));
    }

    private static boolean isInDigits(Numeral numeral) {
        return numeral.text().chars().anyMatch(Character::isDigit);
    }

    /** The number with the marks of the target's language; those of its thousands are left out. */
    private static String written(String digits, Numeral missing, char zero, Language language) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Digits.inSystem(digits, zero);
        }
        var plain = missing.readings().get(0).toPlainString();
        var mark = zero != Digits.LATIN ? "٫" : language == Language.FR ? "," : ".";
        return Digits.inSystem(plain.replace(".", mark), zero);
    }
}
