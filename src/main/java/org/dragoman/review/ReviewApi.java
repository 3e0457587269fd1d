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
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.translation.Seen;
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

    /**
     * What its reviewer has read of a translation.
     *
     * @param kept the ids of the texts kept beside it, which the approval decides against
     */
    record Approval(@Nullable Integer version, @Nullable Set<Long> kept) {}

    /** Why a translation goes back, and which version was read; null for whatever it says now. */
    record SendingBack(@Nullable String reason, @Nullable Integer version) {}

    /** A translation after a decision. */
    record Decided(long id, String state, int version) {}

    @Inject
    Translating translating;

    @Inject
    SignedIn me;

    @POST
    @Path("translations/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.REVIEWER)
    @Operation(
            summary =
                    "Approves the version of a finished translation that was read; 409 when there is a newer one, when"
                            + " another text is kept beside it that \"kept\" does not name, when an error stands open, 403 when the caller translated it")
    public Decided approve(@RestPath long id, @Nullable Approval body) {
        var seen = body == null ? Seen.of(null, null) : Seen.of(body.version(), body.kept());
        translating.approve(id, seen, me.account());
        return decided(id);
    }

    @POST
    @Path("translations/{id}/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.REVIEWER, Role.Names.EDITOR})
    @Operation(summary = "Sends a translation back to its translator, with a reason")
    public Decided sendBack(@RestPath long id, @Nullable SendingBack body) {
        var sent = Optional.ofNullable(body);
        var reason = sent.map(SendingBack::reason).orElse("");
        translating.sendBack(id, sent.map(SendingBack::version).orElse(null), reason, me.account());
        return decided(id);
    }

    @Transactional
    Decided decided(long id) {
        var translation = Translation.withId(id).orElseThrow(Refusal::notFound);
        var state = translation.state().name().toLowerCase(Locale.ROOT);
        return new Decided(id, state, translation.version());
    }
}
