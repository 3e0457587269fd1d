package org.dragoman.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dragoman.web.ForEveryone;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where requests go on whose address cannot be read: to be told so, like all that is refused. */
@Path("/")
@PermitAll
@ForEveryone
class MalformedResource {
    static final String PAGE = "/malformed";
    static final String CALL = "/api/malformed";

    @GET
    @Path(PAGE)
    public void page() {
        throw new BadRequestException();
    }

    @GET
    @Path(CALL)
    @Operation(hidden = true)
    public void call() {
        throw new BadRequestException();
    }
}
