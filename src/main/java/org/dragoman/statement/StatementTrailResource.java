package org.dragoman.statement;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.audit.ActionNames;
import org.dragoman.audit.TrailEntry;
import org.dragoman.audit.TrailLine;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit trail of one statement, for its editors and for administrators. */
@Path("/statements/{id}/trail")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class StatementTrailResource {
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        /** @param page the number of the page, from 1 */
        static native TemplateInstance trail(Statement statement, List<TrailLine> entries, int page, boolean older);
    }

    @Inject
    Interface ui;

    @GET
    @Transactional
    public TemplateInstance trail(@RestPath long id, @RestQuery("page") @DefaultValue("1") int asked) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var page = Math.max(asked, 1);
        var names = ActionNames.in(ui.language().tag());
        var entries = TrailEntry.newest(id, Page.of(page - 1, PAGE)).stream()
                .map(entry -> TrailLine.of(entry, names))
                .toList();
        var older = !TrailEntry.newest(id, Page.of(page * PAGE, 1)).isEmpty();
        return Templates.trail(statement, entries, page, older);
    }
}
