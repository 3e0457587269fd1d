package org.dragoman.statement;

import io.quarkus.panache.common.Page;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.audit.TrailEntry;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where statements come in, and their trail is read. */
@Path("/statements")
class StatementResource {
    private static final int ENTRIES_A_PAGE = 50;

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance newStatement(NewStatement form, @Nullable Complaint complaint, long megabytes);

        static native TemplateInstance trail(Statement statement, List<TrailEntry> entries, long page, boolean more);
    }

    @Inject
    Statements statements;

    @Inject
    Intake intake;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @Inject
    WebConfig web;

    @GET
    @Path("new")
    @RolesAllowed(Role.Names.EDITOR)
    public TemplateInstance blank() {
        return form(NewStatement.dated(LocalDate.now(web.timeZone())), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.EDITOR)
    public Response bringIn(@BeanParam NewStatement form) {
        try {
            var statement = statements.bringIn(form.upload(), form.proposal(), me.account());
            notice.say(ui.messages(StatementMessages.class).brought_in());
            return Response.seeOther(URI.create("/statements/" + statement.id()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind().status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(form(form, Complaint.of(refusal, ui.language()))
                            .setLocale(ui.language().locale())
                            .render())
                    .build();
        }
    }

    private TemplateInstance form(NewStatement form, @Nullable Complaint complaint) {
        return Templates.newStatement(form, complaint, intake.largestFile().asLongValue() >> 20);
    }

    @GET
    @Path("{id}/trail")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    public TemplateInstance trail(@RestPath long id, @QueryParam("page") @DefaultValue("1") int page) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        int index = Math.max(page, 1) - 1;
        var entries = TrailEntry.newest(id, Page.of(index, ENTRIES_A_PAGE));
        boolean more =
                !TrailEntry.newest(id, Page.of((index + 1) * ENTRIES_A_PAGE, 1)).isEmpty();
        return Templates.trail(statement, entries, index + 1, more);
    }
}
