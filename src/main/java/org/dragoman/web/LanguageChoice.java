package org.dragoman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.language.Language;

/**
 * The language of the interface: what the person chose in this browser, else what their account says, else what the
 * browser asks for, else English.
 */
@ApplicationScoped
class LanguageChoice {
    private final Instance<LanguagePreference> preference;

    @Inject
    LanguageChoice(Instance<LanguagePreference> preference) {
        this.preference = preference;
    }

    /**
     * @param acceptable what the browser asks for; read only where nothing else says it, and nothing where it cannot be
     *     read
     */
    Language of(Map<String, Cookie> cookies, Supplier<List<Locale>> acceptable) {
        return inBrowser(cookies)
                .or(() -> preference.stream().findFirst().flatMap(LanguagePreference::preferred))
                .or(() -> askedFor(readable(acceptable)))
                .orElse(Language.EN);
    }

    private static Optional<Language> inBrowser(Map<String, Cookie> cookies) {
        var cookie = cookies.get(LanguageCookie.NAME);
        return cookie == null ? Optional.empty() : Language.ofTag(cookie.getValue());
    }

    private static List<Locale> readable(Supplier<List<Locale>> acceptable) {
        try {
            return acceptable.get();
        } catch (RuntimeException notAHeader) {
            return List.of();
        }
    }

    private static Optional<Language> askedFor(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::toLanguageTag)
                .map(Language::ofTag)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
