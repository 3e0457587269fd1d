package org.dragoman.workbench;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.inspection.Inspection;
import org.dragoman.memory.MatchReport;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.workbench.WorkbenchActions.ConflictChoice;
import org.dragoman.workbench.WorkbenchActions.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Translations for programs: the same steps as at the workbench. */
@Path("/api/v1")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TranslationApi {

    /** The exception that an editor makes for one error. */
    public record Exemption(@Nullable String finding, @Nullable String reason) {}

    /**
     * What was before the translator.
     *
     * @param kept the ids of the texts kept beside the stored one, which this decides against
     */
    public record Finished(@Nullable Integer version, @Nullable Set<Long> kept) {}

    /** Matches, the best first. */
    @Schema(name = "SegmentMatches")
    public record Offer(List<MatchReport> matches) {}

    /**
     * A stale save, as a problem (RFC 9457): what was sent is kept under an id, beside the text that is stored.
     *
     * @param message the same as the detail, which callers of earlier versions read
     */
    public record Stale(
            String type,
            int status,
            String detail,
            String code,
            String message,
            long conflict,
            TranslationReport translation) {}

    @Inject
    TranslationReports reports;

    @Inject
    Translating translating;

    @Inject
    Inspection inspection;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Basis basis;

    @GET
    @Path("jobs/{id}/translations")
    @Operation(summary = "The translations of a job, in reading order")
    public List<TranslationReport> of(@PathParam("id") long id) {
        return reports.ofJob(id, me.account());
    }

    @GET
    @Path("translations/{id}")
    @Operation(summary = "One translation, with what is found in it")
    public TranslationReport get(@PathParam("id") long id) {
        return reports.of(id, me.account());
    }

    @GET
    @Path("translations/{id}/matches")
    @Operation(summary = "What the memory has for the segment of a translation, the best first")
    public Offer matches(@PathParam("id") long id) {
        return new Offer(reports.matches(id, me.account()));
    }

    @PUT
    @Path("translations/{id}")
    @RolesAllowed(Role.Names.TRANSLATOR)
    @Conditional
    @APIResponseSchema(value = TranslationReport.class, responseCode = "200")
    @Operation(summary = "Save a text as a draft, from the version that it was written from; 409 keeps a stale one")
    public Response save(@PathParam("id") long id, Typed typed) {
        var version = basis.version(typed.version(), () -> get(id));
        return answer(reports.save(id, new Typed(typed.text(), version, typed.complete()), me.account()));
    }

    private Response answer(TranslationReports.Saved saved) {
        var refusal = saved.outcome().refusal();
        if (refusal != null) {
            throw refusal;
        }
        var report = saved.report();
        var conflict = saved.outcome().conflict();
        return conflict == null ? Response.ok(report).build() : stale(conflict, report);
    }

    @POST
    @Path("translations/{id}/complete")
    @RolesAllowed(Role.Names.TRANSLATOR)
    @Conditional
    @Operation(
            summary = "Declare the version that was read finished; 409 when there is a newer one, when another text is"
                    + " kept beside it that \"kept\" does not name, when an error stands open")
    public TranslationReport complete(@PathParam("id") long id, @Nullable Finished body) {
        var by = me.account();
        reports.mustBeVisible(id, by);
        var read = Optional.ofNullable(body);
        var version = basis.version(read.map(Finished::version).orElse(null), () -> get(id));
        translating.complete(id, Seen.of(version, read.map(Finished::kept).orElse(null)), by);
        return reports.of(id, by);
    }

    @POST
    @Once
    @Path("translations/{id}/waivers")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Waive one open error, with a reason")
    public TranslationReport waive(@PathParam("id") long id, Exemption exemption) {
        var by = me.account();
        return basis.unchanged(() -> Translation.locked(id), () -> get(id), () -> {
            inspection.waive(id, orEmpty(exemption.finding()), orEmpty(exemption.reason()), by);
            return get(id);
        });
    }

    @POST
    @Path("conflicts/{id}/settle")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Role.Names.TRANSLATOR)
    @Conditional
    @APIResponseSchema(value = TranslationReport.class, responseCode = "200")
    @Operation(
            summary = "End a conflict: with the choice \"other\" the stored text stands, with \"mine\" the one that was"
                    + " kept, with \"merged\" the one that is sent, each for the version that was read")
    public Response settle(@PathParam("id") long id, @Nullable ConflictChoice choice) {
        var by = me.account();
        var conflict = Conflict.withId(id).orElseThrow(Refusal::notFound);
        var translation = conflict.translation().id();
        var chosen = choice == null ? ConflictChoice.STORED : choice;
        var version = basis.version(chosen.version(), () -> get(translation));
        var seen = new ConflictChoice(chosen.choice(), chosen.text(), version);
        return answer(reports.settle(translation, conflict, seen, by));
    }

    private Response stale(Conflict conflict, TranslationReport report) {
        var message = ui.messages(WorkbenchSavingMessages.class).conflict_kept();
        return basis.overtaking(
                (type, status) -> new Stale(type, status, message, "stale", message, conflict.id(), report));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
