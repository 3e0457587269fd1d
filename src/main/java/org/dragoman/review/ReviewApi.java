package org.dragoman.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
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
    record Decided(long id, String state, int version, String text, Instant changedAt) implements Tagged {
        static Decided of(Translation translation) {
            return new Decided(
                    translation.id(),
                    translation.state().name().toLowerCase(Locale.ROOT),
                    translation.version(),
                    translation.text(),
                    translation.changedAt());
        }

        @Override
        public String tag() {
            return String.valueOf(version);
        }
    }

    @Inject
    Translating translating;

    @Inject
    BulkApproval bulk;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @POST
    @Once
    @Path("translations/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.REVIEWER)
    @Conditional
    @Operation(
            summary =
                    "Approves the version of a finished translation that was read; 409 when there is a newer one, when"
                            + " another text is kept beside it that \"kept\" does not name, when an error stands open, 403 when the caller translated it")
    public Decided approve(@RestPath long id, @Nullable Approval body) {
        var read = Optional.ofNullable(body);
        var version = basis.version(read.map(Approval::version).orElse(null), () -> decided(id));
        translating.approve(id, Seen.of(version, read.map(Approval::kept).orElse(null)), me.account());
        return decided(id);
    }

    @POST
    @Once
    @Path("translations/{id}/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.REVIEWER, Role.Names.EDITOR})
    @Conditional
    @Operation(summary = "Sends a translation back to its translator, with a reason")
    public Decided sendBack(@RestPath long id, @Nullable SendingBack body) {
        var sent = Optional.ofNullable(body);
        var reason = sent.map(SendingBack::reason).orElse("");
        var version = basis.version(sent.map(SendingBack::version).orElse(null), () -> decided(id));
        translating.sendBack(id, version, reason, me.account());
        return decided(id);
    }

    @POST
    @Path("jobs/{id}/approve-rest")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.REVIEWER)
    @Operation(
            summary =
                    "Approves all finished translations of a job that have no open finding and no text kept beside them",
            description =
                    "Each is approved by itself and by the same rules as any other; what is refused is counted by why.")
    public BulkApproval.BulkOutcome approveRest(@RestPath long id) {
        return bulk.approveRest(id, me.account());
    }

    @Transactional
    Decided decided(long id) {
        return Translation.withId(id).map(Decided::of).orElseThrow(Refusal::notFound);
    }
}
