package org.dragoman.contract;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dragoman.web.Answers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells what can be asked of an address: whoever asks for just that (OPTIONS), and whoever asked for something else (RFC
 * 9110, sections 9.3.7, 15.5.6 and 15.5.16).
 */
@Singleton
class RouteHeaders {
    private static final String ACCEPT_POST = "Accept-Post";
    /** After those who have not said who they are were asked. */
    private static final int AFTER_SIGN_IN = 6000;

    @Inject
    Routes routes;

    @ServerRequestFilter(preMatching = true, priority = AFTER_SIGN_IN)
    Optional<Response> options(ContainerRequestContext asked) {
        return asked.getMethod().equals(HttpMethod.OPTIONS) ? options(path(asked)) : Optional.empty();
    }

    private Optional<Response> options(String path) {
        var verbs = routes.verbs(path);
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        var answer = Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", verbs));
        var types = routes.types(path, HttpMethod.POST);
        if (!types.isEmpty()) {
            answer.header(ACCEPT_POST, String.join(", ", types));
        }
        return Optional.of(answer.build());
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (Answers.isOtherMethod(answer.getStatus())) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", routes.verbs(path(asked))));
        }
        if (Answers.isOtherType(answer.getStatus())) {
            var types = String.join(", ", routes.types(path(asked), asked.getMethod()));
            answer.getHeaders().putSingle(HttpHeaders.ACCEPT, types);
            if (asked.getMethod().equals(HttpMethod.POST)) {
                answer.getHeaders().putSingle(ACCEPT_POST, types);
            }
        }
    }

    private static String path(ContainerRequestContext asked) {
        return Routes.plain(asked.getUriInfo().getPath());
    }
}
