package org.dragoman.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Settles the language of the interface for a request. Qute takes its locale from {@code Accept-Language}, so the choice
 * is put there.
 */
@Provider
@Priority(Priorities.AUTHORIZATION - 100)
class InterfaceFilter implements ContainerRequestFilter {

    @Inject
    Interface ui;

    @Inject
    LanguageChoice choice;

    @Override
    public void filter(ContainerRequestContext request) {
        var language = choice.of(request.getCookies(), request::getAcceptableLanguages);
        ui.speak(language, request.getUriInfo().getPath());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
    }
}
