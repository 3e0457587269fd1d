package org.dragoman.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.dragoman.web.Answers;
import org.dragoman.web.Tagged;
import org.jspecify.annotations.Nullable;

/** What a call was answered, as far as it is given again; no content where there was none. */
record Answer(int status, @Nullable String location, @Nullable String tag, byte[] content) {

    static Answer of(@Nullable Object result, ObjectMapper json) throws IOException {
        if (result instanceof Response response) {
            var place = response.getLocation();
            return of(response.getStatus(), place == null ? null : place.toString(), response.getEntity(), json);
        }
        return of(result == null ? 204 : 200, null, result, json);
    }

    private static Answer of(int status, @Nullable String place, @Nullable Object entity, ObjectMapper json)
            throws IOException {
        var tag = entity instanceof Tagged tagged ? tagged.tag() : null;
        return new Answer(status, place, tag, entity == null ? new byte[0] : json.writeValueAsBytes(entity));
    }

    Response response() {
        return Answers.again(status)
                .location(location == null ? null : URI.create(location))
                .tag(tag == null ? null : new EntityTag(tag))
                .type(content.length == 0 ? null : MediaType.APPLICATION_JSON)
                .entity(content.length == 0 ? null : content)
                .build();
    }
}
