package org.dragoman.web;

import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.language.Language;

/**
 * The interface in the language that this request is answered in: its direction, its digits, its calendars.
 *
 * <p>Templates know it as {@code inject:ui}.
 */
@Named("ui")
@RequestScoped
public class Interface {
    private static final Map<String, TimeZone> ZONES = new ConcurrentHashMap<>();

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
        return LocalForms.of(language).number(number);
    }

    public String percent(double share) {
        return LocalForms.of(language).percent(share);
    }

    /** A date; in Persian the Solar Hijri one with the Gregorian one beside it. */
    public String date(LocalDate date) {
        var at = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        return LocalForms.of(language).date(at, TimeZone.GMT_ZONE);
    }

    public String dateTime(Instant instant) {
        var zone = ZONES.computeIfAbsent(config.timeZone().getId(), TimeZone::getTimeZone);
        return LocalForms.of(language).dateTime(Date.from(instant), zone);
    }

    /** An instant as the form field {@code datetime-local} takes it, in the organisation's time zone. */
    public String dateTimeField(Instant instant) {
        return instant.atZone(config.timeZone())
                .toLocalDateTime()
                .withNano(0)
                .withSecond(0)
                .toString();
    }
}
