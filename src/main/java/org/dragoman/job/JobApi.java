package org.dragoman.job;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.contract.Paging;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementMessages;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Jobs for programs. The same rules hold as on the pages. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class JobApi {

    /** What a job is to be; the deadline in ISO 8601. */
    @Schema(name = "JobTerms")
    public record Wanted(
            @Nullable String language,
            @Nullable String translator,
            @Nullable String reviewer,
            @Nullable String deadline,
            @Nullable String note,
            @Nullable Boolean optional) {

        Language targetLanguage() {
            return Language.ofTag(Objects.requireNonNullElse(language, ""))
                    .orElseThrow(() ->
                            Refusal.badInput("language", StatementMessages.class, StatementMessages::unknown_language));
        }

        /** @param before whether an edition can do without the language as long as nothing else is said */
        JobEntries entries(boolean before) {
            return JobEntries.of(translator, reviewer, deadline, note, Objects.requireNonNullElse(optional, before));
        }
    }

    /** A range of segments, by their numbers in the statement or else by their ids, for another translator. */
    public record WantedShare(
            @Nullable String first,
            @Nullable String last,
            long firstSegment,
            long lastSegment,
            @Nullable String translator) {

        SegmentRange range(ReadingOrder order) {
            return first == null && last == null
                    ? SegmentRange.of(order, firstSegment, lastSegment)
                    : SegmentRange.numbered(
                            order, Objects.requireNonNullElse(first, ""), Objects.requireNonNullElse(last, ""));
        }
    }

    @Inject
    Assignments assignments;

    @Inject
    Deadlines deadlines;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @Inject
    Paging paging;

    @GET
    @Path("jobs")
    @Authenticated
    @Transactional
    @Operation(summary = "The jobs in which you have a part, the most urgent first; for editors, all jobs")
    public List<JobReport> jobs(@RestQuery @Nullable Long statement) {
        var jobs = me.editor() ? JobLines.all() : JobLines.of(me.account());
        return reports(paging.of(jobs.stream()
                .filter(job -> statement == null || job.statement() == statement)
                .toList()));
    }

    @POST
    @Once
    @Path("statements/{id}/jobs")
    @RolesAllowed(Role.Names.EDITOR)
    @APIResponseSchema(value = JobReport.class, responseCode = "201")
    @Operation(summary = "Gives the job of translating a statement into a language")
    public Response give(@RestPath long id, @Nullable Wanted wanted) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var given = present(wanted);
        var job = assignments.give(
                statement, given.targetLanguage(), given.entries(false).terms(deadlines), me.account());
        return Response.created(URI.create("/api/v1/jobs/" + job.id()))
                .entity(one(job.id()))
                .build();
    }

    @GET
    @Path("jobs/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "One job: to those who have a part in it, and to editors")
    public JobReport one(@RestPath long id) {
        var seen = me.editor() ? JobLines.of(List.of(job(id).statement().id())) : JobLines.of(me.account());
        return reports(seen.stream().filter(line -> line.id() == id).toList()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("jobs/{id}")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Changes the translator, the reviewer, the deadline and the note of a job")
    public JobReport change(@RestPath long id, @Nullable Wanted wanted) {
        var job = job(id);
        return basis.unchanged(() -> Job.locked(id), () -> one(id), () -> {
            assignments.reassign(job, present(wanted).entries(job.optional()).terms(deadlines), me.account());
            return one(id);
        });
    }

    @POST
    @Once
    @Path("jobs/{id}/shares")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Hands a range of segments to another translator")
    public JobReport share(@RestPath long id, @Nullable WantedShare wanted) {
        var job = job(id);
        var share = present(wanted);
        var to = JobEntries.person(share.translator());
        return basis.unchanged(() -> Job.locked(id), () -> one(id), () -> {
            var range = range(job, share);
            assignments.share(job, range.firstId(), range.lastId(), to, me.account());
            return one(id);
        });
    }

    @Transactional
    SegmentRange range(Job job, WantedShare share) {
        return share.range(ReadingOrder.of(job.statement()));
    }

    @DELETE
    @Path("jobs/{id}")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Cancels a job that nobody has begun")
    public void cancel(@RestPath long id) {
        basis.unchanged(() -> Job.locked(id), () -> one(id), () -> assignments.cancel(job(id), me.account()));
    }

    private static Job job(long id) {
        return Job.withId(id).orElseThrow(Refusal::notFound);
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.badInput("no-body", JobMessages.class, JobMessages::choose_people);
        }
        return body;
    }

    private static List<JobReport> reports(List<JobLine> jobs) {
        var progress = JobLines.progress(
                jobs.stream().map(JobLine::statement).distinct().toList());
        return jobs.stream()
                .map(job -> JobReport.of(job, progress.getOrDefault(job.key(), Progress.NONE)))
                .toList();
    }
}
