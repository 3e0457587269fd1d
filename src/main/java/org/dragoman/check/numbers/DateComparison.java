package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dragoman.check.numbers.NumberComparison.DatePair;

/** The dates of source and target set against each other; strikes the numbers of those that agree out of the lists. */
final class DateComparison {
    private final List<DateMention> source;
    private final List<DateMention> target;
    private final List<Numeral> missing;
    private final List<Numeral> added;
    private final boolean otherCalendars;
    private final List<DatePair> conversions = new ArrayList<>();
    private final List<DatePair> otherMonths = new ArrayList<>();

    DateComparison(List<DateMention> source, List<DateMention> target, List<Numeral> missing, List<Numeral> added) {
        this.source = new ArrayList<>(source);
        this.target = new ArrayList<>(target);
        this.otherCalendars = Stream.concat(source.stream(), target.stream()).anyMatch(d -> d.era() != Era.GREGORIAN);
        this.missing = missing;
        this.added = added;
    }

    List<DatePair> conversions() {
        return conversions;
    }

    List<DatePair> otherMonths() {
        return otherMonths;
    }

    boolean hasOtherCalendars() {
        return otherCalendars;
    }

    /** Pairs equal dates, then converted ones, then drops a date given again in another calendar. */
    void pairUp() {
        var all = new ArrayList<>(source);
        all.addAll(target);
        pair(DateMention::isSameAs).forEach(this::strikeOut);
        pair((a, b) -> a.era() != b.era() && a.agreesWith(b)).forEach(this::strikeConversion);
        strikeGlosses(source, missing, all);
        strikeGlosses(target, added, all);
        pair(DateComparison::isOfAnotherMonth).forEach(otherMonths::add);
    }

    /** Pairs the years that are left over and the same in two calendars: 2014 and ۱۳۹۳. */
    void pairYears() {
        for (var from : List.copyOf(missing)) {
            for (var to : List.copyOf(added)) {
                if (missing.contains(from) && isSameYear(from, to)) {
                    missing.remove(from);
                    added.remove(to);
                    conversions.add(new DatePair(bareYear(from, eraOf(from)), bareYear(to, eraOf(to))));
                }
            }
        }
    }

    private List<DatePair> pair(BiPredicate<DateMention, DateMention> same) {
        var pairs = new ArrayList<DatePair>();
        for (var from : List.copyOf(source)) {
            target.stream().filter(t -> same.test(from, t)).findFirst().ifPresent(to -> {
                source.remove(from);
                target.remove(to);
                pairs.add(new DatePair(from, to));
            });
        }
        return pairs;
    }

    private void strikeOut(DatePair pair) {
        missing.removeAll(pair.source().numerals());
        added.removeAll(pair.target().numerals());
    }

    private void strikeConversion(DatePair pair) {
        strikeOut(pair);
        conversions.add(pair);
        for (var from : List.copyOf(missing)) {
            added.stream()
                    .filter(to -> isSameDay(pair, from.within(1, 31), to.within(1, 31)))
                    .findFirst()
                    .ifPresent(to -> {
                        missing.remove(from);
                        added.remove(to);
                    });
        }
    }

    /** The other day of a range such as 24-26 June, its month and year being those of the pair. */
    private static boolean isSameDay(DatePair pair, int from, int to) {
        return from > 0
                && to > 0
                && pair.source().onDay(from).agreesWith(pair.target().onDay(to));
    }

    private static void strikeGlosses(List<DateMention> dates, List<Numeral> numerals, List<DateMention> all) {
        for (var date : List.copyOf(dates)) {
            if (all.stream().anyMatch(o -> o.era() != date.era() && o.agreesWith(date))) {
                dates.remove(date);
                numerals.removeAll(date.numerals());
            }
        }
    }

    private static boolean isOfAnotherMonth(DateMention a, DateMention b) {
        return (a.day() != 0 || a.year() != 0)
                && a.day() == b.day()
                && a.year() == b.year()
                && (a.era() != b.era() || a.month() != b.month());
    }

    private boolean isSameYear(Numeral a, Numeral b) {
        return isBareYear(a, source)
                && isBareYear(b, target)
                && eraOf(a) != eraOf(b)
                && (bareYear(a, eraOf(a)).agreesWith(bareYear(b, eraOf(b))));
    }

    private static boolean isBareYear(Numeral numeral, List<DateMention> dates) {
        return numeral.text().length() == 4
                && (Era.GREGORIAN.hasYear(numeral.within(0, 9999)) || Era.PERSIAN.hasYear(numeral.within(0, 9999)))
                && dates.stream().noneMatch(d -> d.numerals().contains(numeral));
    }

    private static Era eraOf(Numeral year) {
        return Era.PERSIAN.hasYear(year.within(0, 9999)) ? Era.PERSIAN : Era.GREGORIAN;
    }

    private static DateMention bareYear(Numeral year, Era era) {
        return new DateMention(era, year.within(0, 9999), 0, 0, false, List.of(year), year.from(), year.to());
    }
}
