package org.dragoman.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The findings of a statement and its re-check, for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.PUBLISHER})
class StatementFindingsApi {

    /** Which findings are wanted; what is left out is not asked for. */
    record Asked(
            @RestPath long id,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String check,
            @RestQuery @Nullable String severity,
            @RestQuery boolean late) {}

    /** A finding; {@code late} if it stands open in a finished translation. */
    public record FindingItem(
            String language,
            int segment,
            long translation,
            String check,
            String severity,
            String message,
            boolean waived,
            boolean late) {
        static FindingItem of(StatementFindingsPage.Row row) {
            return new FindingItem(
                    row.language().tag(),
                    row.number(),
                    row.translationId(),
                    row.check(),
                    row.severity().name().toLowerCase(Locale.ROOT),
                    row.message(),
                    row.waived(),
                    row.late());
        }
    }

    /** How far a re-check has come, and, once it is finished, what had been found. */
    @Schema(name = "Recheck")
    public record Report(
            long id,
            String cause,
            Instant askedAt,
            int done,
            int total,
            @Nullable Instant finishedAt,
            FindingTotals found) {
        static Report of(Recheck recheck) {
            return new Report(
                    recheck.id(),
                    recheck.cause().name().toLowerCase(Locale.ROOT),
                    recheck.askedAt(),
                    recheck.done(),
                    recheck.total(),
                    recheck.finishedAt(),
                    recheck.totals());
        }
    }

    /** Why translations go back. */
    @Schema(name = "SendBackGround")
    public record Ground(@Nullable String reason) {}

    @Inject
    StatementFindings found;

    @Inject
    Rechecks rechecks;

    @Inject
    LateTranslations returning;

    @Inject
    SignedIn me;

    @GET
    @Path("statements/{id}/findings")
    @Transactional
    @Operation(summary = "What is found in a statement, by language and in reading order")
    public List<FindingItem> findings(@BeanParam Asked asked) {
        var wanted = FindingFilter.of(asked.language(), asked.check(), asked.severity(), asked.late(), 1);
        return found.rows(asked.id(), wanted).stream().map(FindingItem::of).toList();
    }

    @GET
    @Path("statements/{id}/recheck")
    @Transactional
    @Operation(summary = "How far the newest re-check of a statement has come")
    public Report recheck(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return Recheck.newestOf(statement).map(Report::of).orElseThrow(Refusal::notFound);
    }

    @POST
    @Once
    @Path("statements/{id}/recheck")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.EDITOR)
    @Operation(summary = "Look a whole statement over again, in the background")
    public Report ask(@RestPath long id) {
        rechecks.ask(id, me.account());
        return recheck(id);
    }

    @POST
    @Once
    @Path("statements/{id}/findings/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.EDITOR)
    @Operation(summary = "Send finished translations with an open error back to their translators, with a reason")
    public LateTranslations.SendBackOutcome sendBack(@RestPath long id, @Nullable Ground ground) {
        var reason = Optional.ofNullable(ground).map(Ground::reason).orElse("");
        return returning.sendBack(id, reason, me.account());
    }
}
