package org.dragoman.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.statement.DocumentFate;
import org.dragoman.statement.Imports;
import org.dragoman.statement.Omission;
import org.dragoman.statement.ProposedRevision;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementMessages;
import org.dragoman.statement.UploadedFile;
import org.dragoman.web.Answers;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Revisions of statements for machines: a proposal is compared, looked at, and confirmed by its fingerprint. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.EDITOR)
class RevisionApi {

    /** A revision of a statement, with the SHA-256 of the file that it came in. */
    public record RevisionItem(int number, String fileName, String sha256, String broughtBy, Instant broughtAt) {
        static RevisionItem of(Revision revision) {
            return new RevisionItem(
                    revision.number(),
                    revision.fileName(),
                    revision.sha256(),
                    revision.broughtBy().username(),
                    revision.broughtAt());
        }
    }

    /** A changed source as plain text; without a title the statement keeps its own. */
    @Schema(name = "RevisionText")
    public record Text(@Nullable String text, @Nullable String title) {}

    /** What is to be read besides the text. */
    public record Inclusion(@Nullable List<String> include) {}

    /** The fingerprint of the comparison that is confirmed. */
    public record Confirmation(@Nullable String fingerprint) {}

    /** A proposal, and what it would change. */
    @Schema(name = "ProposedRevision")
    public record Proposed(long id, String title, String fileName, String fingerprint, DifferenceReport difference)
            implements Tagged {
        static Proposed of(ProposedRevision proposed, RevisionDifference difference) {
            return new Proposed(
                    proposed.id(),
                    proposed.title(),
                    proposed.fileName(),
                    difference.fingerprint(),
                    DifferenceReport.of(difference));
        }

        @Override
        public String tag() {
            return fingerprint;
        }
    }

    @Inject
    Revising revising;

    @Inject
    Comparing comparing;

    @Inject
    Imports imports;

    @Inject
    Interface ui;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @GET
    @Path("statements/{id}/revisions")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "The revisions of a statement, the newest first")
    public List<RevisionItem> all(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return Revision.of(statement).stream().map(RevisionItem::of).toList();
    }

    @GET
    @Path("statements/{id}/revisions/{number}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(summary = "The file that a revision came in, byte for byte")
    public byte[] file(@RestPath long id, @RestPath int number) {
        return Revision.of(id, number).orElseThrow(Refusal::notFound).original();
    }

    @GET
    @Path("statements/{id}/revisions/{number}/difference")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "What a revision changed in the one before it, segment by segment")
    public DifferenceReport difference(@RestPath long id, @RestPath int number) {
        return DifferenceReport.of(comparing.before(Revision.of(id, number).orElseThrow(Refusal::notFound)));
    }

    @GET
    @Path("statements/{id}/segments/removed")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "The segments that revisions removed, with their translations, the last removed first")
    public List<RemovedSegment> removed(@RestPath long id) {
        return RemovedSegment.of(Statement.withId(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Once
    @Path("statements/{id}/revisions/proposed")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Proposed.class, responseCode = "201")
    @Operation(
            summary = "Propose a changed source as plain text; nothing changes before it is confirmed; 202 and where to"
                    + " ask again if that takes long")
    public Response proposeText(@RestPath long id, @Nullable Text text, @RestHeader("Prefer") @Nullable String prefer) {
        if (text == null || text.text() == null || text.text().isBlank()) {
            throw Refusal.badInput("text-missing", StatementMessages.class, StatementMessages::text_missing);
        }
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return proposed(id, UploadedFile.pasted(text.text(), statement.language()), text.title(), prefer);
    }

    @POST
    @Once
    @Path("statements/{id}/revisions/proposed")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = Proposed.class, responseCode = "201")
    @Operation(summary = "Propose a changed source as a file: TXT, DOCX, HTML or Markdown, as its name says")
    public Response proposeFile(
            @RestPath long id,
            byte[] content,
            @RestQuery @DefaultValue("") String fileName,
            @RestQuery @Nullable String title,
            @RestHeader("Prefer") @Nullable String prefer) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return proposed(id, new UploadedFile(fileName, content, statement.language()), title, prefer);
    }

    @POST
    @Once
    @Path("statements/{id}/revisions/reread")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Proposed.class, responseCode = "201")
    @Operation(
            summary = "Propose the newest file again, with more of it: header, footer, comment, title, alt_text",
            description = "Only what is named is read besides the text; nothing changes before it is confirmed.")
    public Response reread(
            @RestPath long id, @Nullable Inclusion inclusion, @RestHeader("Prefer") @Nullable String prefer) {
        var names = inclusion == null || inclusion.include() == null ? List.<String>of() : inclusion.include();
        return answer(revising.reread(id, Omission.Kind.choices(names), me.account(), orEmpty(prefer)));
    }

    private Response proposed(long id, UploadedFile upload, @Nullable String title, @Nullable String prefer) {
        return answer(revising.propose(id, upload, orEmpty(title), me.account(), orEmpty(prefer)));
    }

    private Response answer(DocumentFate outcome) {
        if (outcome instanceof DocumentFate.UnderWay underWay) {
            var report = imports.report(underWay.token(), me.account(), ui.language());
            return Answers.underWay(report.orElseThrow(Refusal::notFound), "/api/v1/uploads/" + underWay.token());
        }
        var landed = (DocumentFate.Landed) outcome;
        return Response.created(URI.create("/api/v1" + landed.path()))
                .entity(one(landed.statement(), Objects.requireNonNull(landed.proposal())))
                .build();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    @GET
    @Path("statements/{id}/revisions/proposed/{proposal}")
    @Transactional
    @Operation(summary = "A proposal, compared with the statement as it is now")
    public Proposed one(@RestPath long id, @RestPath long proposal) {
        var proposed = Revising.proposed(id, proposal, me.account());
        return Proposed.of(proposed, comparing.with(proposed));
    }

    @POST
    @Once
    @Path("statements/{id}/revisions/proposed/{proposal}/confirm")
    @Conditional
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RevisionItem.class, responseCode = "201")
    @Operation(summary = "Make a proposal the newest revision; 409 when it would do other than what was seen")
    public Response confirm(@RestPath long id, @RestPath long proposal, @Nullable Confirmation confirmation) {
        var sent = confirmation == null ? null : confirmation.fingerprint();
        var seen = Objects.requireNonNullElse(basis.tag(sent, () -> one(id, proposal)), "");
        var revision = revising.confirm(id, proposal, seen, me.account());
        return Response.created(URI.create("/api/v1/statements/" + id + "/revisions/" + revision.number()))
                .entity(item(id, revision.number()))
                .build();
    }

    @GET
    @Path("statements/{id}/revisions/{number}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "One revision of a statement")
    public RevisionItem item(@RestPath long id, @RestPath int number) {
        return Revision.of(id, number).map(RevisionItem::of).orElseThrow(Refusal::notFound);
    }

    @DELETE
    @Path("statements/{id}/revisions/proposed/{proposal}")
    @Operation(summary = "Let a proposal fall")
    public void discard(@RestPath long id, @RestPath long proposal) {
        revising.discard(id, proposal, me.account());
    }
}
