package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a text: {@code 24 June 2014}, {@code June 24, 2014}, {@code ۳ تیر ۱۳۹۳}, {@code 2014-06-24}. */
final class Dates {
    private static final int WIDEST_GAP = 24;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);
    private static final DataFile WORDS = DataFile.of("dates");
    private static final Pattern BEFORE_MONTH =
            Pattern.compile("(?i)" + WORDS.alternation("ending-en", "ending-fr", "ending-fa")
                    + "?[\\s\\p{Z}\\p{Cf},-]*(?:" + WORDS.alternation("before-month") + "[\\s\\p{Z}]+){0,2}");
    private static final Pattern AFTER_MONTH = Pattern.compile("[\\s\\p{Z}\\p{Cf},،/-]*(?:the )?");
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?i)" + WORDS.alternation("ending-en")
            + "?[\\s\\p{Z}\\p{Cf},،/-]*(?:" + WORDS.alternation("before-year") + "[\\s\\p{Z}]+){0,2}");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/.\u2010-]");

    private final Prose prose;
    private final Language language;
    private final List<Numeral> numerals;
    private final List<DateMention> found = new ArrayList<>();
    private @Nullable List<SpelledNumber> inWords;

    private Dates(Prose prose, Language language, List<Numeral> numerals) {
        this.prose = prose;
        this.language = language;
        this.numerals = numerals;
    }

    /** The dates with a month, in order. A year alone is no date before the other text shows it to be one. */
    static List<DateMention> in(Prose prose, Language language, List<Numeral> numerals) {
        var dates = new Dates(prose, language, numerals);
        Months.in(prose).forEach(dates::addNamed);
        if (!numerals.isEmpty()) {
            dates.addNumeric();
            if (language == Language.EN) {
                dates.addNineEleven();
            }
        }
        return dates.found;
    }

    private void addNamed(Months.Mention mention) {
        var era = mention.month().era();
        var before = before(mention.from());
        var after = after(mention.to(), AFTER_MONTH);
        var day = before;
        var year = after(mention.to(), BEFORE_YEAR);
        if (day == null && after != null && after.within(1, 31) > 0 && !mention.isDoubtful(prose)) {
            day = after;
            year = after(after.to(), BEFORE_YEAR);
        }
        year = year != null && era.hasYear(year.within(0, 9999)) ? year : null;
        var date = mention(era, year, mention.month().number(), day, mention.from(), mention.to());
        if (day != null) {
            found.add(date);
        } else if (year != null) {
            found.add(date.onDay(dayInWords(mention.from())));
        } else if (!mention.isDoubtful(prose) && dayInWords(mention.from()) > 0) {
            found.add(date.onDay(dayInWords(mention.from())));
        }
    }

    /** The day in words that stands before a month, or 0: بیست و دوم بهمن. */
    private int dayInWords(int month) {
        if (inWords == null) {
            inWords = SpelledNumbers.in(prose, language);
        }
        return inWords.stream()
                .filter(n -> n.place().end() <= month
                        && month - n.place().end() < WIDEST_GAP
                        && BEFORE_MONTH
                                .matcher(prose.text().substring(n.place().end(), month))
                                .matches())
                .map(SpelledNumber::value)
                .filter(day -> day.compareTo(MOST_DAYS) <= 0)
                .findFirst()
                .map(BigDecimal::intValue)
                .orElse(0);
    }

    private DateMention mention(
            Era era, @Nullable Numeral year, int month, @Nullable Numeral day, int monthFrom, int monthTo) {
        var parts = new ArrayList<Numeral>();
        if (day != null) {
            parts.add(day);
        }
        if (year != null) {
            parts.add(year);
        }
        var from = parts.stream().mapToInt(Numeral::from).min().orElse(monthFrom);
        var to = parts.stream().mapToInt(Numeral::to).max().orElse(monthTo);
        return new DateMention(
                era,
                year == null ? 0 : year.within(0, 9999),
                month,
                day == null ? 0 : day.within(1, 31),
                false,
                parts,
                Math.min(from, monthFrom),
                Math.max(to, monthTo));
    }

    private @Nullable Numeral before(int index) {
        for (var numeral : numerals) {
            if (numeral.to() <= index
                    && index - numeral.to() < WIDEST_GAP
                    && numeral.within(1, 31) > 0
                    && BEFORE_MONTH
                            .matcher(prose.text().substring(numeral.to(), index))
                            .matches()) {
                return numeral;
            }
        }
        return null;
    }

    private @Nullable Numeral after(int index, Pattern gap) {
        for (var numeral : numerals) {
            if (numeral.from() >= index) {
                return numeral.from() - index < WIDEST_GAP
                                && gap.matcher(prose.text().substring(index, numeral.from()))
                                        .matches()
                        ? numeral
                        : null;
            }
        }
        return null;
    }

    /** Three numbers with the same mark between them, the year of four digits first or last. */
    private void addNumeric() {
        for (var i = 0; i + 2 < numerals.size(); i++) {
            var a = numerals.get(i);
            var b = numerals.get(i + 1);
            var c = numerals.get(i + 2);
            if (isJoined(a, b) && isJoined(b, c)) {
                addNumeric(a, b, c);
            }
        }
    }

    private void addNumeric(Numeral a, Numeral b, Numeral c) {
        var yearFirst = a.text().length() == 4;
        var year = yearFirst ? a : c;
        var day = yearFirst ? c : a;
        if (year.text().length() == 4 && day.within(1, 31) > 0 && b.within(1, 31) > 0) {
            var swapped = b.within(1, 12) < 0;
            var month = swapped ? day : b;
            add(year, month, swapped ? b : day, List.of(a, b, c));
        }
    }

    /** The day that English calls by its numbers. */
    private void addNineEleven() {
        for (var i = 0; i + 1 < numerals.size(); i++) {
            var month = numerals.get(i);
            var day = numerals.get(i + 1);
            if (month.text().equals("9") && day.text().equals("11") && isJoined(month, day)) {
                found.add(new DateMention(
                        Era.GREGORIAN,
                        0,
                        month.within(9, 9),
                        day.within(11, 11),
                        false,
                        List.of(month, day),
                        month.from(),
                        day.to()));
            }
        }
    }

    private void add(Numeral year, Numeral month, Numeral day, List<Numeral> parts) {
        var number = year.within(0, 9999);
        var era = Era.PERSIAN.hasYear(number) ? Era.PERSIAN : Era.GREGORIAN;
        if (era.hasYear(number) && month.within(1, 12) > 0) {
            var from = parts.get(0).from();
            var to = parts.get(2).to();
            var isEitherOrder = language == Language.EN
                    && era == Era.GREGORIAN
                    && parts.get(2).equals(year)
                    && day.within(1, 12) > 0;
            found.add(new DateMention(
                    era, number, month.within(1, 12), day.within(1, 31), isEitherOrder, parts, from, to));
        }
    }

    private boolean isJoined(Numeral a, Numeral b) {
        return BETWEEN_PARTS.matcher(prose.text().substring(a.to(), b.from())).matches();
    }
}
