package org.dragoman.consequence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Released passages in doubt, for machines. */
@Path("/api/v1/authority/corrigenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class CorrigendaApi {
    /** What was done about a released passage. */
    public record Handling(@Nullable String outcome) {}

    /** A released passage that may need a corrigendum. */
    record Doubted(
            long id,
            String concept,
            String title,
            String link,
            String language,
            String verdict,
            String target,
            String correction) {
        static Doubted of(Corrigenda.Standing standing) {
            var doubt = standing.doubt();
            return new Doubted(
                    doubt.id(),
                    doubt.conceptKey(),
                    doubt.title(),
                    doubt.link(),
                    doubt.language().tag(),
                    doubt.verdict().name().toLowerCase(Locale.ROOT),
                    doubt.target(),
                    standing.path());
        }
    }

    @Inject
    Corrigenda corrigenda;

    @Inject
    SignedIn me;

    @GET
    @Transactional
    @Operation(summary = "Released passages that later rules call wrong")
    public List<Doubted> corrigenda() {
        return corrigenda.standing().stream().map(Doubted::of).toList();
    }

    @POST
    @Path("{id}")
    @Operation(summary = "Say what was done about a released passage")
    public void handle(long id, Handling outcome) {
        corrigenda.handle(id, Objects.requireNonNullElse(outcome.outcome(), ""), me.account());
    }
}
