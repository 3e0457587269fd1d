package org.dragoman.names;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.jspecify.annotations.Nullable;

/** The page on which an editor goes through the names of a statement that the glossary lacks. */
@Path("/statements/{id}/names")
@RolesAllowed(Role.Names.EDITOR)
class NamesResource {

    @CheckedTemplate(basePath = "names")
    static class Templates {
        static native TemplateInstance names(NamesPage page);
    }

    @Inject
    NameSearch search;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance names(@RestPath long id) {
        var statement = statement(id);
        var none = NoName.of(statement.language()).stream().map(NoName::form).toList();
        var found = search.in(statement);
        return Templates.names(NamesPage.of(statement, found, NameSearch.sentences(statement), none));
    }

    @POST
    @Path("propose")
    public Response propose(@RestPath long id, @RestForm @Nullable String form) {
        var concept = search.propose(statement(id), typed(form), me.account());
        notice.say(words().proposed(typed(form), concept.key()));
        return back(id);
    }

    @POST
    @Path("set-aside")
    public Response setAside(@RestPath long id, @RestForm @Nullable String form) {
        search.setAside(statement(id), typed(form), me.account());
        notice.say(words().set_aside());
        return back(id);
    }

    @POST
    @Path("take-back")
    public Response takeBack(@RestPath long id, @RestForm @Nullable String form) {
        search.takeBack(statement(id).language(), typed(form), me.account());
        notice.say(words().taken_back());
        return back(id);
    }

    private static Statement statement(long id) {
        return Statement.withId(id).orElseThrow(Refusal::notFound);
    }

    private static String typed(@Nullable String form) {
        return Optional.ofNullable(form).orElse("");
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/statements/" + id + "/names")).build();
    }

    private NamesMessages words() {
        return ui.messages(NamesMessages.class);
    }
}
