package org.dragoman.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.language.Language;

/**
 * Settles the language of the interface: what the person chose in this browser, else what their account says, else what
 * the browser asks for, else English. Qute takes its locale from {@code Accept-Language}, so the choice is put there.
 */
@Provider
@Priority(Priorities.AUTHORIZATION - 100)
class InterfaceFilter implements ContainerRequestFilter {
    @Inject
    Interface ui;

    @Inject
    Instance<LanguagePreference> preference;

    @Override
    public void filter(ContainerRequestContext request) {
        var language = inBrowser(request)
                .or(() -> preference.stream().findFirst().flatMap(LanguagePreference::preferred))
                .or(() -> askedFor(request))
                .orElse(Language.EN);
        ui.speak(language, request.getUriInfo().getPath());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
    }

    private static Optional<Language> inBrowser(ContainerRequestContext request) {
        var cookie = request.getCookies().get(LanguageCookie.NAME);
        return cookie == null ? Optional.empty() : Language.ofTag(cookie.getValue());
    }

    private static Optional<Language> askedFor(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::toLanguageTag)
                .map(Language::ofTag)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
