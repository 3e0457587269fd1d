package org.dragoman.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dragoman.account.Role;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The report of an import: what the file holds and was left out, with counts and places. */
@Path("/statements/{id}/omissions")
@RolesAllowed(Role.Names.EDITOR)
class OmissionsResource {

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance omissions(OmissionsPage page);
    }

    @GET
    @Transactional
    public TemplateInstance omissions(@RestPath long id) {
        return Templates.omissions(OmissionsPage.of(Statement.withId(id).orElseThrow(Refusal::notFound)));
    }
}
