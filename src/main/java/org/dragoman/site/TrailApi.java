package org.dragoman.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.audit.TrailExport;
import org.dragoman.audit.TrailReport;
import org.dragoman.contract.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit trail for machines. */
@Path("/api/v1/trail")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class TrailApi {
    static final String JSON_LINES = "application/jsonl";
    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    TrailExport export;

    @Inject
    Paging paging;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Who changed what, and when, the newest first: of an author, an action, a statement by its slug")
    public List<TrailReport> trail(@BeanParam TrailFilter filter) {
        return paging
                .of((from, count) ->
                        filter.found().range(from, from + count - 1).list())
                .stream()
                .map(TrailReport::of)
                .toList();
    }

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
