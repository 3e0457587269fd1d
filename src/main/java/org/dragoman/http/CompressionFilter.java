package org.dragoman.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps pages from being compressed that may repeat what a request says beside a form's token: by the length of the answer
 * the one would tell of the other (BREACH). A number in the address says nothing about a token.
 */
@Provider
class CompressionFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,19}");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var type = response.getMediaType();
        boolean settled = response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
        if (!settled && type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && mayRepeat(request)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "identity");
        }
    }

    private static boolean mayRepeat(ContainerRequestContext request) {
        return !READING.contains(request.getMethod())
                || request.getUriInfo().getQueryParameters().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(value -> !NUMBER.matcher(value).matches());
    }
}
