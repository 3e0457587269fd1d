package org.dragoman.check;

import java.util.List;
import org.dragoman.check.numbers.NumberComparison.DatePair;
import org.dragoman.language.Language;

/** NUM_CALENDAR: a date became the same day in another calendar: 24 June 2014 is 3 Tir 1393. */
final class NumCalendar extends TextCheck {
    NumCalendar(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        return texts.numbers().conversions().stream()
                .map(p -> finding(texts, p))
                .toList();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.num_calendar(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "It began on 12 July 2009.", "این کار در ۲۱ تیر ۱۳۸۸ آغاز شد.");
    }

    private Finding finding(PairTexts texts, DatePair pair) {
        var source =
                texts.source().prose().span(pair.source().from(), pair.source().to());
        var target =
                texts.target().prose().span(pair.target().from(), pair.target().to());
        return between(
                source,
                target,
                null,
                source.of(texts.source().text()),
                target.of(texts.target().text()));
    }
}
