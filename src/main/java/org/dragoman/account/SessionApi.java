package org.dragoman.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** One's own sessions, for programs. */
@Path("/api/v1/me/sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class SessionApi {

    /**
     * @param browser and system as far as the browser told them, otherwise empty
     * @param current whether it is the one that asks
     */
    public record SessionJson(UUID id, String browser, String system, Instant begun, Instant seen, boolean current) {

        static SessionJson of(BrowserSession session, boolean current) {
            var device = session.device();
            return new SessionJson(
                    session.id(), device.browser(), device.system(), session.begunAt(), session.seenAt(), current);
        }
    }

    @Inject
    OwnSessions own;

    @Inject
    SignedIn me;

    @GET
    @Operation(summary = "Where the account that asks is signed in by a browser")
    public List<SessionJson> list() {
        return own.list().stream().map(s -> SessionJson.of(s, me.isIn(s))).toList();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one of them, at once and everywhere")
    public void end(@RestPath UUID id) {
        own.end(id);
    }

    @DELETE
    @Operation(summary = "Ends all of them but the one that asks")
    public void endOthers() {
        own.endOthers();
    }
}
