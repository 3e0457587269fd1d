package org.dragoman.check.numbers;

import java.util.List;
import java.util.stream.Stream;

/**
 * A date, or what there is of one, in a text.
 *
 * @param year 0 if it is not given
 * @param month 0 if it is not given
 * @param day 0 if it is not given in digits
 * @param isEitherOrder whether day and month may be meant the other way round, as in English {@code 11/9/2014}
 * @param numerals its numbers in the order of the text
 * @param from where it begins in the prose
 * @param to where it ends in the prose
 */
public record DateMention(
        Era era, int year, int month, int day, boolean isEitherOrder, List<Numeral> numerals, int from, int to) {

    DateMention onDay(int other) {
        return new DateMention(era, year, month, other, false, numerals, from, to);
    }

    boolean isSameAs(DateMention other) {
        return era == other.era
                && year == other.year
                && readings().anyMatch(a -> other.readings().anyMatch(b -> a.month == b.month && a.day == b.day));
    }

    private Stream<DateMention> readings() {
        return isEitherOrder
                ? Stream.of(this, new DateMention(era, year, day, month, false, numerals, from, to))
                : Stream.of(this);
    }

    /** Whether this date and one in another calendar can be the same day, month or year. */
    boolean agreesWith(DateMention other) {
        return readings().anyMatch(a -> other.readings().anyMatch(a::agreesInOrder));
    }

    private boolean agreesInOrder(DateMention other) {
        if (year != 0 && other.year != 0) {
            return overlaps(year, other, other.year);
        }
        if (year != 0) {
            return other.agreesInOrder(this);
        }
        if (month == 0) {
            return false;
        }
        var least = era == Era.GREGORIAN ? 1990 : 1370;
        for (var guess = least; guess < least + 50; guess++) {
            if (other.year != 0 ? overlaps(guess, other, other.year) : agreesInYear(guess, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean agreesInYear(int guess, DateMention other) {
        var otherYear = other.era.yearOf(first(guess));
        return overlaps(guess, other, otherYear) || overlaps(guess, other, otherYear + 1);
    }

    private boolean overlaps(int ownYear, DateMention other, int otherYear) {
        var slack = Math.max(era.tolerance(), other.era.tolerance());
        return first(ownYear) <= other.last(otherYear) + slack && other.first(otherYear) <= last(ownYear) + slack;
    }

    private long first(int ofYear) {
        return era.epochDay(ofYear, Math.max(1, month), Math.max(1, day));
    }

    private long last(int ofYear) {
        if (day != 0) {
            return first(ofYear);
        }
        return month == 0 || month == 12 ? era.epochDay(ofYear + 1, 1, 1) - 1 : era.epochDay(ofYear, month + 1, 1) - 1;
    }
}
