package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.numbers.NumberComparison;
import org.dragoman.check.numbers.Numeral;
import org.dragoman.check.numbers.PlacePair;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** NUM_MISMATCH: the numeric values of source and target differ, or a date is of another month or converted wrongly. */
final class NumMismatch extends TextCheck {
    private static final Pattern LABEL = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}]*[(\\[]?(?<number>\\p{Nd}{1,3})[.)\\]:\\u2013-]{1,2}[\\s\\p{Z}]+(?=[\\p{L}«“\"(])");

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
        if (found.size() == 1 && isLabelOnly(texts)) {
            return List.of(found.get(0).withSeverity(Severity.WARNING));
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

    /** Whether one text numbers the item that it is, and the other leaves that to the layout. */
    private static boolean isLabelOnly(PairTexts texts) {
        var missing = texts.numbers().missing();
        var added = texts.numbers().added();
        return missing.isEmpty()
                ? isLabel(added.get(0), texts.target().prose(), texts.source().prose())
                : added.isEmpty()
                        && isLabel(
                                missing.get(0),
                                texts.source().prose(),
                                texts.target().prose());
    }

    private static boolean isLabel(Numeral numeral, Prose prose, Prose other) {
        var label = LABEL.matcher(prose.text());
        return label.lookingAt()
                && label.start("number") == numeral.from()
                && label.end("number") == numeral.to()
                && !LABEL.matcher(other.text()).lookingAt();
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
