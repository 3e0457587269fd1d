package org.dragoman.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.dragoman.audit.TrailExport;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit trail for machines. */
@Path("/api/v1/trail")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class TrailApi {
    static final String JSON_LINES = "application/jsonl";
    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    TrailExport export;

    @GET
    @Path("export")
    @Produces(JSON_LINES)
    @Operation(
            summary = "The whole trail with its chain, as JSON Lines",
            description = "The first line is the newest signed head; each further one is an entry, with the hash of the"
                    + " one before it. `dragoman verify FILE KEY` verifies the file.")
    public Response lines() {
        return file(export::writeJsonLines, JSON_LINES, "trail.jsonl");
    }

    @GET
    @Path("export")
    @Produces(CSV)
    @Operation(summary = "The whole trail with its chain, as a table")
    public Response table() {
        return file(export::writeCsv, CSV, "trail.csv");
    }

    /** A file that is sent while it is written. */
    static Response file(StreamingOutput content, String mediaType, String name) {
        return Response.ok(content)
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
