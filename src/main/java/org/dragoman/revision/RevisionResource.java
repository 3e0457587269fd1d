package org.dragoman.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.revision.DifferenceWindow.Asked;
import org.dragoman.revision.RevisionsPage.Attempt;
import org.dragoman.statement.DocumentFate;
import org.dragoman.statement.Imports;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementConfig;
import org.dragoman.statement.StatementFields;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The revisions of a statement: what each changed, the file that it came in, and the way to the next one. */
@Path("/statements/{id}/revisions")
@RolesAllowed(Role.Names.EDITOR)
class RevisionResource {

    @CheckedTemplate(basePath = "revision")
    static class Templates {
        static native TemplateInstance revisions(RevisionsPage page, long megabytes);

        static native TemplateInstance proposed(ComparisonPage page, long proposal);

        static native TemplateInstance difference(ComparisonPage page, int number);
    }

    @Inject
    Revising revising;

    @Inject
    Comparing comparing;

    @Inject
    Imports imports;

    @Inject
    StatementConfig config;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance all(@RestPath long id, @RestQuery @DefaultValue("") String upload) {
        return page(id, new Attempt(new RevisionForm(), refusal(upload)));
    }

    /** Why a document became nothing that was read behind its request. */
    private @Nullable Complaint refusal(String upload) {
        return imports.complaint(upload, me.account(), ui.language())
                .map(complaint -> complaint.at(StatementFields::of))
                .orElse(null);
    }

    private TemplateInstance page(long id, Attempt attempt) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        long megabytes = config.largestFile().asLongValue() >> 20;
        return Templates.revisions(RevisionsPage.of(statement, attempt, me.account()), megabytes);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response propose(@RestPath long id, @BeanParam RevisionForm form) {
        return forms.submit(
                () -> {
                    var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
                    var upload = form.upload(statement.language());
                    return to(revising.propose(id, upload, form.title, me.account(), ""));
                },
                complaint -> page(id, new Attempt(form, complaint.at(StatementFields::of))));
    }

    /** The same file again, with more of it. */
    @POST
    @Path("reread")
    public Response reread(@RestPath long id, @RestForm @Nullable List<String> include) {
        return forms.submit(
                () -> {
                    var kinds = Omission.Kind.choices(include == null ? List.of() : include);
                    return to(revising.reread(id, kinds, me.account(), ""));
                },
                complaint -> page(id, new Attempt(new RevisionForm(), complaint.at(StatementFields::of))));
    }

    private static Response to(DocumentFate outcome) {
        return Response.seeOther(URI.create(outcome.path())).build();
    }

    @GET
    @Path("proposed/{proposal}")
    @Transactional
    public TemplateInstance proposed(
            @RestPath long id,
            @RestPath long proposal,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("0") int at) {
        return Templates.proposed(preview(id, proposal, new Asked(DifferenceFilter.of(show), at)), proposal);
    }

    private ComparisonPage preview(long id, long proposal, Asked asked) {
        var proposed = Revising.proposed(id, proposal, me.account());
        return ComparisonPage.of(proposed.statement(), proposed.title(), comparing.with(proposed), asked);
    }

    @POST
    @Path("proposed/{proposal}/confirm")
    public Response confirm(
            @RestPath long id, @RestPath long proposal, @RestForm @DefaultValue("") String fingerprint) {
        return forms.submit(
                () -> {
                    var revision = revising.confirm(id, proposal, fingerprint, me.account());
                    notice.say(words().confirmed(ui.number(revision.number())));
                    return Response.seeOther(at(id, "/" + revision.number())).build();
                },
                complaint ->
                        Templates.proposed(preview(id, proposal, Asked.FIRST).refused(complaint), proposal));
    }

    @POST
    @Path("proposed/{proposal}/discard")
    public Response discard(@RestPath long id, @RestPath long proposal) {
        revising.discard(id, proposal, me.account());
        notice.say(words().discarded());
        return Response.seeOther(at(id, "")).build();
    }

    @GET
    @Path("{number}")
    @Transactional
    public TemplateInstance difference(
            @RestPath long id,
            @RestPath int number,
            @RestQuery @DefaultValue("") String show,
            @RestQuery @DefaultValue("0") int at) {
        var revision = Revision.of(id, number).orElseThrow(Refusal::notFound);
        var statement = revision.statement();
        var asked = new Asked(DifferenceFilter.of(show), at);
        var page = ComparisonPage.of(statement, statement.title(), comparing.before(revision), asked);
        return Templates.difference(page, number);
    }

    /** Not shown in the browser: an HTML file of someone else's must not run as one of our pages. */
    @GET
    @Path("{number}/file")
    @Transactional
    public Response file(@RestPath long id, @RestPath int number) {
        var revision = Revision.of(id, number).orElseThrow(Refusal::notFound);
        var name =
                URLEncoder.encode(revision.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(revision.original(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    private static URI at(long id, String path) {
        return URI.create("/statements/" + id + "/revisions" + path);
    }

    private RevisionMessages words() {
        return ui.messages(RevisionMessages.class);
    }
}
