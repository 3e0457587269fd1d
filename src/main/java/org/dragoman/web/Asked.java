package org.dragoman.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Where the browser believes that it is, through a proxy or without; a suggestion, and no more. */
@RequestScoped
public class Asked {
    private static final URI NOWHERE = URI.create("http://localhost");

    private final HttpServerRequest request;

    @Inject
    Asked(HttpServerRequest request) {
        this.request = request;
    }

    /** The address of the site as it was asked. */
    public URI site() {
        var scheme = Optional.ofNullable(request.getHeader("X-Forwarded-Proto")).orElse(request.scheme());
        var host = Optional.ofNullable(request.getHeader("X-Forwarded-Host"))
                .orElse(Optional.ofNullable(request.authority())
                        .map(Object::toString)
                        .orElse("localhost"));
        try {
            return new SiteAddress().convert(scheme + "://" + host);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }
}
