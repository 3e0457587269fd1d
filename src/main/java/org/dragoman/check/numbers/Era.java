package org.dragoman.check.numbers;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.IslamicCalendar.CalculationType;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;

/** The three calendars in which the languages date: Gregorian, Solar Hijri and lunar Hijri. */
enum Era {
    GREGORIAN(1700, 2200),
    PERSIAN(1200, 1550),
    ISLAMIC(1200, 1550);

    private static final long DAY = 86_400_000L;
    private final int leastYear;
    private final int mostYear;

    Era(int leastYear, int mostYear) {
        this.leastYear = leastYear;
        this.mostYear = mostYear;
    }

    boolean hasYear(int year) {
        return year >= leastYear && year <= mostYear;
    }

    /** How many days two of its dates may differ and still be the same: the lunar month begins with a sighting. */
    int tolerance() {
        return this == ISLAMIC ? 1 : 0;
    }

    /** The days since 1970-01-01 of a date. */
    long epochDay(int year, int month, int day) {
        var calendar = calendar();
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return Math.floorDiv(calendar.getTimeInMillis(), DAY);
    }

    /** The year of this calendar in which a day falls. */
    int yearOf(long epochDay) {
        var calendar = calendar();
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(epochDay * DAY);
        return calendar.get(Calendar.EXTENDED_YEAR);
    }

    private Calendar calendar() {
        return switch (this) {
            case GREGORIAN -> new GregorianCalendar();
            case PERSIAN -> new PersianCalendar();
            case ISLAMIC -> islamic();
        };
    }

    private static Calendar islamic() {
        var calendar = new IslamicCalendar();
        calendar.setCalculationType(CalculationType.ISLAMIC_UMALQURA);
        return calendar;
    }
}
