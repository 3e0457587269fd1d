package org.dragoman.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dragoman.language.Language;

/**
 * How one language writes numbers and dates. To find that out costs ICU a hundred times what it costs to write by it, so
 * it is found out once. Thread-safe.
 */
final class LocalForms {
    private static final Map<Language, LocalForms> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new LocalForms(language));
        }
    }

    private final Language language;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter percent;
    private final DateFormat date;
    private final DateFormat dateTime;
    private final DateFormat solarDate;
    private final DateFormat solarDateTime;

    private LocalForms(Language language) {
        this.language = language;
        var locale = locale(language);
        number = formatter(NumberFormat.getInstance(locale));
        percent = formatter(NumberFormat.getPercentInstance(locale));
        date = dates(locale);
        dateTime = datesWithTime(locale);
        var solar = new ULocale("fa@calendar=persian");
        solarDate = dates(solar);
        solarDateTime = datesWithTime(solar);
    }

    static LocalForms of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static ULocale locale(Language language) {
        return switch (language) {
            case EN -> new ULocale("en_GB");
            case FR -> ULocale.FRANCE;
            case AR -> new ULocale("ar_IQ@numbers=arab");
            case FA -> new ULocale("fa_IR@calendar=gregorian");
        };
    }

    private static LocalizedNumberFormatter formatter(NumberFormat format) {
        return ((DecimalFormat) format).toNumberFormatter();
    }

    private static DateFormat dates(ULocale locale) {
        return DateFormat.getDateInstance(DateFormat.LONG, locale);
    }

    private static DateFormat datesWithTime(ULocale locale) {
        return DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale);
    }

    String number(long count) {
        return number.format(count).toString();
    }

    String percent(double share) {
        return percent.format(share).toString();
    }

    /** A date; in Persian the Solar Hijri one with the Gregorian one beside it. */
    String date(Date at, TimeZone zone) {
        var gregorian = formatted(date, at, zone);
        return language == Language.FA ? formatted(solarDate, at, zone) + " (" + gregorian + ")" : gregorian;
    }

    /** The same with the time of the day. */
    String dateTime(Date at, TimeZone zone) {
        return language == Language.FA
                ? formatted(solarDateTime, at, zone) + " (" + formatted(date, at, zone) + ")"
                : formatted(dateTime, at, zone);
    }

    /** These formats are not made for several threads. */
    private static String formatted(DateFormat format, Date at, TimeZone zone) {
        synchronized (format) {
            format.setTimeZone(zone);
            return format.format(at);
        }
    }
}
