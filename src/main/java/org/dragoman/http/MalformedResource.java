package org.dragoman.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dragoman.web.ForEveryone;

/** Where requests go on whose address cannot be read: to be told so, like all that is refused. */
@Path(MalformedResource.PATH)
@PermitAll
@ForEveryone
class MalformedResource {
    static final String PATH = "/malformed";

    @GET
    public void refuse() {
        throw new BadRequestException();
    }
}
