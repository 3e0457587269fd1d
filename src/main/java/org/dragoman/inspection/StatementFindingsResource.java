package org.dragoman.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.statement.Statement;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page of a statement's findings, and of the re-check that looks for them. */
@Path("/statements/{id}/checks")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.PUBLISHER})
class StatementFindingsResource {

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance findings(StatementFindingsPage page);

        static native TemplateInstance progress(RecheckProgress recheck);
    }

    @Inject
    StatementFindings found;

    @Inject
    Rechecks rechecks;

    @Inject
    LateTranslations returning;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    /** What an address says of the findings that someone wants to see. */
    record Asked(
            @RestPath long id,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String check,
            @RestQuery @Nullable String severity,
            @RestQuery @DefaultValue("false") boolean late,
            @RestQuery @DefaultValue("1") int page) {

        FindingFilter wanted() {
            return FindingFilter.of(language, check, severity, late, page);
        }
    }

    @GET
    @Transactional
    public TemplateInstance findings(@BeanParam Asked asked) {
        return Templates.findings(found.page(asked.id(), asked.wanted()));
    }

    @GET
    @Path("findings.csv")
    @Produces("text/csv")
    @Transactional
    public Response sheet(@BeanParam Asked asked) {
        return Response.ok(FindingSheet.write(found.rows(asked.id(), asked.wanted())), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings-" + asked.id() + ".csv\"")
                .build();
    }

    /** The progress alone, for the script that asks for it again and again. */
    @GET
    @Path("progress")
    @Transactional
    public TemplateInstance progress(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return Templates.progress(
                Recheck.newestOf(statement).map(RecheckProgress::of).orElseThrow(Refusal::notFound));
    }

    @POST
    @Path("recheck")
    @RolesAllowed(Role.Names.EDITOR)
    public Response recheck(@RestPath long id) {
        rechecks.ask(id, me.account());
        notice.say(words().recheck_begun());
        return back(id);
    }

    @POST
    @Path("send-back")
    @RolesAllowed(Role.Names.EDITOR)
    public Response sendBack(@RestPath long id, @RestForm @Nullable String reason) {
        var outcome = returning.sendBack(id, Optional.ofNullable(reason).orElse(""), me.account());
        var said = new StringBuilder(words().sent_back(ui.number(outcome.sentBack())));
        outcome.refused()
                .forEach((why, count) -> said.append(' ').append(words().not_sent_back(ui.number(count), why)));
        notice.say(said.toString());
        return back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/statements/" + id + "/checks")).build();
    }

    private StatementFindingsMessages words() {
        return ui.messages(StatementFindingsMessages.class);
    }
}
