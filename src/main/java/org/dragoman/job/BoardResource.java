package org.dragoman.job;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dragoman.account.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** The board: every statement in every language, who holds it, and what is late. */
@Path("/statements")
@RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
class BoardResource {

    @CheckedTemplate(basePath = "job")
    static class Templates {
        static native TemplateInstance board(Board board, BoardFilter[] filters);
    }

    @GET
    @Transactional
    public TemplateInstance board(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int page) {
        var asked = new BoardQuery(BoardFilter.ofTag(state), q, page);
        return Templates.board(Board.read(asked), BoardFilter.values());
    }
}
