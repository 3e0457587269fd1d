package org.dragoman.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.dragoman.language.Language;

/**
 * The interface in the language that this request is answered in: its direction, its digits, its calendars.
 *
 * <p>Templates know it as {@code inject:ui}.
 */
@Named("ui")
@RequestScoped
public class Interface {
    private final WebConfig config;
    private Language language = Language.EN;
    private String path = "/";

    @Inject
    Interface(WebConfig config) {
        this.config = config;
    }

    /** The interface as it is outside a request, where a letter is written or a file is made. */
    public static Interface speaking(Language language, WebConfig config) {
        var spoken = new Interface(config);
        spoken.speak(language, "/");
        return spoken;
    }

    void speak(Language language, String path) {
        this.language = language;
        this.path = path;
    }

    /** Answers in the language of what is shown, whatever the reader's own. */
    public void answerIn(Language shown) {
        this.language = shown;
    }

    /** The path of the page that is being shown. */
    public String path() {
        return path;
    }

    public String organisation() {
        return config.organisation();
    }

    public Language language() {
        return language;
    }

    public Language[] languages() {
        return Language.values();
    }

    /** A message bundle in the language of the interface. */
    public <B> B messages(Class<B> bundle) {
        return Refusal.messages(bundle, language);
    }

    /** What a language is called in the language of the interface. */
    public String name(Language named) {
        var messages = messages(WebMessages.class);
        return switch (named) {
            case EN -> messages.language_en();
            case FR -> messages.language_fr();
            case AR -> messages.language_ar();
            case FA -> messages.language_fa();
        };
    }

    public String number(long number) {
        return number(number, language);
    }

    /** The same for templates, which do not widen an int. */
    public String number(int number) {
        return number((long) number);
    }

    /** A number in the digits of a language. */
    public static String number(long number, Language language) {
        return NumberFormat.getInstance(locale(language)).format(number);
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** A date; in Persian the Solar Hijri one with the Gregorian one beside it. */
    public String date(LocalDate date) {
        var at = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        return formatted(at, TimeZone.GMT_ZONE, false);
    }

    public String dateTime(Instant instant) {
        return formatted(
                Date.from(instant), TimeZone.getTimeZone(config.timeZone().getId()), true);
    }

    /** An instant as the form field {@code datetime-local} takes it, in the organisation's time zone. */
    public String dateTimeField(Instant instant) {
        return instant.atZone(config.timeZone())
                .toLocalDateTime()
                .withNano(0)
                .withSecond(0)
                .toString();
    }

    private String formatted(Date date, TimeZone zone, boolean withTime) {
        var gregorian = format(locale(), zone, withTime).format(date);
        if (language != Language.FA) {
            return gregorian;
        }
        var solar = format(new ULocale("fa@calendar=persian"), zone, withTime).format(date);
        return solar + " (" + format(locale(), zone, false).format(date) + ")";
    }

    private static DateFormat format(ULocale locale, TimeZone zone, boolean withTime) {
        var format = withTime
                ? DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale)
                : DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(zone);
        return format;
    }

    private ULocale locale() {
        return locale(language);
    }

    private static ULocale locale(Language language) {
        return switch (language) {
            case EN -> new ULocale("en_GB");
            case FR -> ULocale.FRANCE;
            case AR -> new ULocale("ar_IQ@numbers=arab");
            case FA -> new ULocale("fa_IR@calendar=gregorian");
        };
    }
}
