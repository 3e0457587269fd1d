package org.dragoman.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.audit.TrailEntry;
import org.dragoman.audit.TrailReport;
import org.dragoman.contract.Once;
import org.dragoman.contract.Paging;
import org.dragoman.web.Answers;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.dragoman.web.WebConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Statements for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class StatementApi {

    /** A statement as machines see it; the language is a BCP 47 tag, the edition the newest that is public. */
    public record StatementItem(
            long id,
            String language,
            String title,
            String slug,
            LocalDate date,
            Statement.State state,
            @Nullable Integer edition,
            int version)
            implements Tagged {
        static StatementItem of(Statement statement) {
            return new StatementItem(
                    statement.id(),
                    statement.language().tag(),
                    statement.title(),
                    statement.slug(),
                    statement.dated(),
                    statement.state(),
                    statement.releasedEdition(),
                    statement.version());
        }

        @Override
        public String tag() {
            return String.valueOf(version);
        }
    }

    /** A statement that is brought in as plain text. */
    @Schema(name = "StatementText")
    public record Text(
            @Nullable String language,
            @Nullable String title,
            @Nullable String slug,
            @Nullable String date,
            @Nullable String text) {
        private static final Text NONE = new Text(null, null, null, null, null);
    }

    /** What a statement is to be called. */
    public record NewHeading(@Nullable String title, @Nullable String slug, @Nullable String date) {
        private Heading instead(Statement statement) {
            return new Heading(
                    title == null ? statement.title() : title,
                    slug == null ? statement.slug() : slug,
                    date == null ? statement.dated() : Statements.dateOf(date));
        }
    }

    @Inject
    Statements statements;

    @Inject
    Imports imports;

    @Inject
    Interface ui;

    @Inject
    SignedIn me;

    @Inject
    WebConfig web;

    @Inject
    Basis basis;

    @Inject
    Paging paging;

    @GET
    @Path("statements")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "All statements, the newest first")
    public List<StatementItem> all() {
        return paging.of(Statement::newestFirst).stream().map(StatementItem::of).toList();
    }

    @GET
    @Path("statements/{id}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "One statement")
    public StatementItem one(@RestPath long id) {
        return StatementItem.of(Statement.withId(id).orElseThrow(Refusal::notFound));
    }

    @GET
    @Path("statements/{id}/omissions")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "What the file of the newest revision holds and was left out, with counts and places")
    public List<Omission> omissions(@RestPath long id) {
        return Revision.newestOf(Statement.withId(id).orElseThrow(Refusal::notFound))
                .omissions();
    }

    @GET
    @Path("statements/{id}/trail")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Who changed what of a statement, and when, the newest first")
    public List<TrailReport> trail(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return paging.of((from, count) -> TrailEntry.of(statement.id(), from, count)).stream()
                .map(TrailReport::of)
                .toList();
    }

    @POST
    @Once
    @Path("statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.EDITOR)
    @APIResponseSchema(value = StatementItem.class, responseCode = "201")
    @Operation(summary = "Bring in a statement as plain text; 202 and where to ask again if that takes long")
    public Response bringInText(@Nullable Text text, @RestHeader("Prefer") @Nullable String prefer) {
        var given = text == null ? Text.NONE : text;
        var upload = UploadedFile.pasted(blank(given.text()), Statements.languageOf(blank(given.language())));
        return broughtIn(upload, proposal(given.title(), given.slug(), given.date()), prefer);
    }

    @POST
    @Once
    @Path("statements")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.Names.EDITOR)
    @APIResponseSchema(value = StatementItem.class, responseCode = "201")
    @Operation(summary = "Bring in a statement as a file; 202 and where to ask again if that takes long")
    public Response bringInFile(
            byte[] content,
            @RestQuery @DefaultValue("") String fileName,
            @RestQuery @DefaultValue("") String language,
            @RestQuery @Nullable String title,
            @RestQuery @Nullable String slug,
            @RestQuery @Nullable String date,
            @RestQuery @Nullable List<String> include,
            @RestHeader("Prefer") @Nullable String prefer) {
        var kinds = Omission.Kind.choices(include == null ? List.of() : include);
        var upload = new UploadedFile(fileName, content, Statements.languageOf(language), kinds);
        return broughtIn(upload, proposal(title, slug, date), prefer);
    }

    private Proposal proposal(@Nullable String title, @Nullable String slug, @Nullable String date) {
        var dated = date == null ? LocalDate.now(web.timeZone()) : Statements.dateOf(date);
        return new Proposal(blank(title), blank(slug), dated);
    }

    private Response broughtIn(UploadedFile upload, Proposal proposal, @Nullable String prefer) {
        var outcome = imports.bringIn(upload, new Aim.NewOne(proposal), me.account(), blank(prefer));
        if (outcome instanceof DocumentFate.Landed landed) {
            return Response.created(URI.create("/api/v1/statements/" + landed.statement()))
                    .entity(one(landed.statement()))
                    .build();
        }
        var token = ((DocumentFate.UnderWay) outcome).token();
        return Answers.underWay(upload(token), "/api/v1/uploads/" + token);
    }

    @GET
    @Path("uploads/{token}")
    @RolesAllowed(Role.Names.EDITOR)
    @Transactional
    @Operation(summary = "How far a document has come that is read behind its request, and what became of it")
    public UploadReport upload(@RestPath String token) {
        return imports.report(token, me.account(), ui.language()).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("statements/{id}/heading")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Change title, slug and date; what is left out stays")
    public StatementItem head(@RestPath long id, NewHeading heading) {
        return unchanged(id, () -> statements.head(id, heading::instead, me.account()));
    }

    /** What no edition can show; agreed by the name of an account, or null while nobody has agreed. */
    public record Losses(List<String> losses, @Nullable String agreedBy) {}

    @GET
    @Path("statements/{id}/losses")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "What of the newest revision no edition can show, and who agreed that it is left out")
    public Losses losses(@RestPath long id) {
        var revision = Revision.newestOf(Statement.withId(id).orElseThrow(Refusal::notFound));
        var by = revision.lossesAgreedBy();
        return new Losses(revision.losses(), by == null ? null : by.username());
    }

    @POST
    @Path("statements/{id}/losses/agree")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Agree that what no edition can show is left out, so that jobs can be given")
    public Losses agreeToLosses(@RestPath long id) {
        unchanged(id, () -> statements.agreeToLosses(id, me.account()));
        return losses(id);
    }

    @POST
    @Path("statements/{id}/confirm")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Settle the split, so that jobs can be given")
    public StatementItem confirm(@RestPath long id) {
        return unchanged(id, () -> statements.confirm(id, me.account()));
    }

    private StatementItem unchanged(long id, Runnable deed) {
        basis.unchanged(() -> Statement.locked(id), () -> one(id), deed);
        return one(id);
    }

    private static String blank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
