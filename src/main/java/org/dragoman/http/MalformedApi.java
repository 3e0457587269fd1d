package org.dragoman.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dragoman.web.ForEveryone;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where calls go on whose address cannot be read, like pages to {@link MalformedResource}. */
@Path(MalformedApi.PATH)
@PermitAll
@ForEveryone
class MalformedApi {
    static final String PATH = "/api/malformed";

    @GET
    @Operation(hidden = true)
    public void refuse() {
        throw new BadRequestException();
    }
}
