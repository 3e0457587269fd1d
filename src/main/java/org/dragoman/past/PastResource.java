package org.dragoman.past;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The statements that were translated elsewhere, and where they come in. */
@Path("/past")
@RolesAllowed(Role.Names.EDITOR)
class PastResource {
    private static final int AT_ONCE = 50;
    private static final int LAST_PART = 100_000;

    /**
     * @param number of the part, from 1
     * @param goesOn whether there is an older part
     */
    record Listing(List<PastStatement.Listed> lines, int number, boolean goesOn) {}

    @CheckedTemplate(basePath = "past")
    static class Templates {
        static native TemplateInstance list(Listing page);

        static native TemplateInstance bringIn(PastForm form, @Nullable Complaint complaint);

        static native TemplateInstance rows(PastPage page, @Nullable TypedRow typed);
    }

    @Inject
    PastStatements statements;

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
    public TemplateInstance list(@RestQuery @DefaultValue("1") int page) {
        int number = Math.max(1, Math.min(page, LAST_PART));
        var found = PastStatement.newestFirst((number - 1) * AT_ONCE, AT_ONCE + 1);
        return Templates.list(new Listing(found.stream().limit(AT_ONCE).toList(), number, found.size() > AT_ONCE));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.bringIn(PastForm.blank(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@BeanParam PastForm form) {
        return forms.submit(
                () -> {
                    var by = me.account();
                    var heading = form.heading();
                    var source = statements.read(form.sourceSent(), by);
                    var target = statements.read(form.targetSent(), by);
                    var id = statements.bringIn(heading, source, target, by);
                    notice.say(ui.messages(PastMessages.class).imported());
                    return Response.seeOther(URI.create("/past/" + id)).build();
                },
                complaint -> Templates.bringIn(form, complaint.at(form::fieldOf)));
    }

    /**
     * @param page the part of its rows, from 1
     * @param correct the number of a row whose text is to be typed, for those who have no script
     */
    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance rows(
            @RestPath long id, @RestQuery @DefaultValue("1") int page, @RestQuery @DefaultValue("0") int correct) {
        var past = PastStatement.withId(id).orElseThrow(Refusal::notFound);
        return Templates.rows(PastPage.of(past, page, correct), null);
    }

    @POST
    @Path("{id}/memory")
    public Response take(@RestPath long id, @RestQuery @Nullable Integer version) {
        var report = statements.take(id, version, me.account());
        notice.say(ui.messages(PastMessages.class).taken(report.added(), report.known()));
        return Response.seeOther(URI.create("/past/" + id)).build();
    }
}
