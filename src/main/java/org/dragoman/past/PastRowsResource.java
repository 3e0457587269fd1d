package org.dragoman.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What editors do to the rows of a past statement; addresses number them from 1. */
@Path("/past/{id}/rows/{row}")
@RolesAllowed(Role.Names.EDITOR)
class PastRowsResource {
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

    @POST
    @Path("join")
    public Response join(@RestPath long id, @RestPath int row, @RestQuery @Nullable Integer version) {
        statements.join(seen(id, row, version), me.account());
        return backTo(id, row, words().joined());
    }

    @POST
    @Path("split")
    public Response split(@RestPath long id, @RestPath int row, @RestQuery @Nullable Integer version) {
        statements.split(seen(id, row, version), me.account());
        return backTo(id, row, words().was_split());
    }

    @POST
    @Path("move")
    public Response move(
            @RestPath long id,
            @RestPath int row,
            @RestQuery @Nullable Integer version,
            @RestQuery @DefaultValue("") String step) {
        var taken = Step.of(step).orElseThrow(Refusal::notFound);
        statements.move(seen(id, row, version), taken, me.account());
        return backTo(id, row, words().moved());
    }

    @POST
    @Path("exclude")
    public Response exclude(@RestPath long id, @RestPath int row, @RestQuery @Nullable Integer version) {
        statements.mark(seen(id, row, version), true, me.account());
        return backTo(id, row, words().excluded());
    }

    @POST
    @Path("include")
    public Response include(@RestPath long id, @RestPath int row, @RestQuery @Nullable Integer version) {
        statements.mark(seen(id, row, version), false, me.account());
        return backTo(id, row, words().included());
    }

    @POST
    @Path("text")
    public Response reword(
            @RestPath long id,
            @RestPath int row,
            @RestQuery @Nullable Integer version,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String target) {
        return forms.submit(
                () -> {
                    var sources = TypedRow.sentences(source);
                    var targets = TypedRow.sentences(target);
                    statements.reword(seen(id, row, version), sources, targets, me.account());
                    return backTo(id, row, words().corrected());
                },
                complaint -> {
                    var past = PastStatement.withId(id).orElseThrow(Refusal::notFound);
                    var page = PastPage.of(past, PastPage.partOf(row), row);
                    return PastResource.Templates.rows(page, new TypedRow(source, target, complaint));
                });
    }

    private static PastStatements.Seen seen(long id, int row, @Nullable Integer version) {
        return new PastStatements.Seen(id, row - 1, version);
    }

    private Response backTo(long id, int row, String done) {
        notice.say(done);
        return Response.seeOther(URI.create("/past/%d?page=%d#row-%d".formatted(id, PastPage.partOf(row), row)))
                .build();
    }

    private PastMessages words() {
        return ui.messages(PastMessages.class);
    }
}
