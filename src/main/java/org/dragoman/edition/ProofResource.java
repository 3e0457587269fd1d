package org.dragoman.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The files of a statement as they would be if it were released now. */
@Path("/statements/{id}/preview/files")
@RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
class ProofResource {

    /** The statement that is proofed. */
    record Subject(long id, String title, Language language) {}

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance proof(Subject statement, List<ListedFile> files);
    }

    @Inject
    Proofs proofs;

    @GET
    @Transactional
    public TemplateInstance list(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var subject = new Subject(statement.id(), statement.title(), statement.language());
        return Templates.proof(subject, proofs.of(statement).listed());
    }

    @GET
    @Path("/{name}")
    @Transactional
    public Response file(@RestPath long id, @RestPath String name) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var file = proofs.of(statement).named(name).orElseThrow(Refusal::notFound);
        return Response.ok(file.content())
                .type(file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
