package org.dragoman.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Tags what calls answer (RFC 9110, section 8.8.3), so that a program need not read again what it has, and can say from
 * which version it makes a change. What has versions has a strong tag that begins with its version; a list has a weak one.
 */
@Provider
public class EntityTags implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        if (!READING.contains(request.getMethod())) {
            if (entity instanceof Tagged tagged && response.getStatus() < 300) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(tagged.tag()));
            }
        } else if (isRead(response)) {
            var content = written(entity);
            response.setEntity(content, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            validate(request, response, tag(entity, content));
        }
    }

    private static boolean isRead(ContainerResponseContext response) {
        var entity = response.getEntity();
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !(entity instanceof byte[] || entity instanceof String);
    }

    private byte[] written(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityTag tag(Object entity, byte[] content) {
        return entity instanceof Tagged tagged
                ? new EntityTag(tagged.tag() + "." + sum(content))
                : new EntityTag(sum(content), true);
    }

    /** A short name of a content. */
    static String sum(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(content.length);
    }

    /** Tags an answer, and leaves its content out where whoever asks has it already. */
    static void validate(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (isAmong(tag.getValue(), known)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /**
     * The same for an answer that is not yet begun.
     *
     * @return whether it is ended, since whoever asks has its content already
     */
    public static boolean endIfKnown(HttpServerRequest request, HttpServerResponse response, String tag) {
        response.putHeader(HttpHeaders.ETAG, "W/\"" + tag + "\"");
        boolean isKnown = isAmong(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (isKnown) {
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
        }
        return isKnown;
    }

    /**
     * Whether a tag is among those that a browser knows, in the words of its request. Compared weakly (RFC 9110,
     * section 13.1.2): whoever compresses an answer on its way weakens its tag.
     */
    private static boolean isAmong(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals("\"" + tag + "\""));
    }
}
