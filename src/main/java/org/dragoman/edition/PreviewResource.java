package org.dragoman.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.rendering.ParallelText;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A statement as readers would see it if it were released now. */
@Path("/statements/{id}/preview")
@RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
class PreviewResource {

    /** All that the preview shows. */
    record PreviewPage(ReleasePage.Subject statement, ParallelText text, ColumnChooser chooser) {}

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }

    /** @param columns the tags of the languages to show; all when there is none */
    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery List<String> columns) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var alignment = Alignment.of(statement);
        var asked = alignment.languages().stream()
                .filter(l -> columns.contains(l.tag()))
                .toList();
        var shown = asked.isEmpty() ? alignment.languages() : asked;
        return Templates.preview(new PreviewPage(
                new ReleasePage.Subject(statement.id(), statement.title(), statement.language()),
                ParallelText.of(alignment.lines(), shown),
                ColumnChooser.of(
                        "/statements/" + id + "/preview", alignment.languages(), shown, l -> "?columns=" + l)));
    }
}
