package org.dragoman.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The decisions of reviewers, for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class ReviewApi {

    /** Why a translation goes back. */
    record SendingBack(@Nullable String reason) {}

    /** A translation after a decision. */
    record Decided(long id, String state, int version) {}

    @Inject
    Translating translating;

    @Inject
    SignedIn me;

    @POST
    @Path("translations/{id}/approve")
    @RolesAllowed(Role.Names.REVIEWER)
    @Operation(summary = "Approves a finished translation, unless an error stands open or the caller translated it")
    public Decided approve(@RestPath long id) {
        translating.approve(id, me.account());
        return decided(id);
    }

    @POST
    @Path("translations/{id}/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.REVIEWER, Role.Names.EDITOR})
    @Operation(summary = "Sends a translation back to its translator, with a reason")
    public Decided sendBack(@RestPath long id, @Nullable SendingBack body) {
        var reason = Optional.ofNullable(body).map(SendingBack::reason).orElse("");
        translating.sendBack(id, reason, me.account());
        return decided(id);
    }

    @Transactional
    Decided decided(long id) {
        var translation = Translation.withId(id).orElseThrow(Refusal::notFound);
        var state = translation.state().name().toLowerCase(Locale.ROOT);
        return new Decided(id, state, translation.version());
    }
}
