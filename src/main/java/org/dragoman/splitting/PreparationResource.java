package org.dragoman.splitting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementFields;
import org.dragoman.statement.Statements;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The text of a statement: its heading, and its split, which the editor mends and confirms. */
@Path("/statements")
@RolesAllowed(Role.Names.EDITOR)
class PreparationResource {

    @CheckedTemplate(basePath = "splitting")
    static class Templates {
        static native TemplateInstance preparation(Preparation text, HeadingForm heading);
    }

    @Inject
    Statements statements;

    @Inject
    Splitting splitting;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    /**
     * @param cut the segment that is to be cut between two of its words, for those who have no script
     * @param segment that is to be on the page
     * @param find what the segments on the page are to say
     */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance text(
            @RestPath long id,
            @RestQuery @Nullable Long cut,
            @RestQuery @Nullable Long segment,
            @RestQuery @DefaultValue("") String find) {
        var statement = statement(id);
        var asked = new PreparationWindow.Asked(cut == null ? segment : cut, find);
        return Templates.preparation(Preparation.of(statement, asked, cut), HeadingForm.of(statement));
    }

    @POST
    @Path("{id}/heading")
    public Response head(
            @RestPath long id,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String slug,
            @RestForm @DefaultValue("") String dated) {
        return forms.submit(
                () -> {
                    statements.head(id, new Heading(title, slug, Statements.dateOf(dated)), me.account());
                    notice.say(words().heading_saved());
                    return Response.seeOther(URI.create("/statements/" + id)).build();
                },
                complaint -> Templates.preparation(
                        Preparation.of(statement(id), new PreparationWindow.Asked(null, ""), null),
                        new HeadingForm(title, slug, dated, complaint.at(StatementFields::of))));
    }

    private static Statement statement(long id) {
        return Statement.withId(id).orElseThrow(Refusal::notFound);
    }

    @POST
    @Path("{id}/losses")
    public Response agreeToLosses(@RestPath long id) {
        statements.agreeToLosses(id, me.account());
        notice.say(words().losses_agreed());
        return Response.seeOther(URI.create("/statements/" + id)).build();
    }

    @POST
    @Path("{id}/confirm")
    public Response confirm(@RestPath long id) {
        statements.confirm(id, me.account());
        notice.say(words().confirmed());
        return Response.seeOther(URI.create("/statements/" + id)).build();
    }

    @POST
    @Path("{id}/segments/{segment}/cut")
    public Response cut(
            @RestPath long id,
            @RestPath long segment,
            @RestQuery @Nullable Integer version,
            @RestQuery @DefaultValue("0") int offset) {
        splitting.cut(SeenSegment.onPage(id, segment, version), offset, me.account());
        return backTo(id, segment, words().cut_done());
    }

    @POST
    @Path("{id}/segments/{segment}/merge")
    public Response merge(
            @RestPath long id,
            @RestPath long segment,
            @RestQuery @Nullable Integer version,
            @RestQuery @Nullable Integer nextVersion) {
        splitting.merge(SeenSegment.onPage(id, segment, version), SeenSegment.seen(nextVersion), me.account());
        return backTo(id, segment, words().merge_done());
    }

    @POST
    @Path("{id}/segments/{segment}/exclude")
    public Response exclude(@RestPath long id, @RestPath long segment, @RestQuery @Nullable Integer version) {
        splitting.mark(SeenSegment.onPage(id, segment, version), false, me.account());
        return backTo(id, segment, words().exclude_done());
    }

    @POST
    @Path("{id}/segments/{segment}/include")
    public Response include(@RestPath long id, @RestPath long segment, @RestQuery @Nullable Integer version) {
        splitting.mark(SeenSegment.onPage(id, segment, version), true, me.account());
        return backTo(id, segment, words().include_done());
    }

    private Response backTo(long id, long segment, String done) {
        notice.say(done);
        return Response.seeOther(URI.create("/statements/" + id + "?segment=" + segment + "#segment-" + segment))
                .build();
    }

    private SplittingMessages words() {
        return ui.messages(SplittingMessages.class);
    }
}
