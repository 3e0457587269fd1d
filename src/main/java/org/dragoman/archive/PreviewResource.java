package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.edition.Alignment;
import org.dragoman.language.Language;
import org.dragoman.rendering.ParallelText;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A statement as readers would see it if it were released now. */
@Path("/statements/{id}/preview")
@RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
class PreviewResource {

    /** The statement that is shown. */
    record Subject(long id, String title, Language language) {}

    /** All that the preview shows. */
    record PreviewPage(Subject statement, ParallelText text, ColumnChooser chooser) {}

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }

    /**
     * @param columns the tags of the languages to show, in this order; all when there is none
     * @param by what stands side by side, as the column chooser says it
     */
    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery List<String> columns, @RestQuery @Nullable String by) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var alignment = Alignment.of(statement);
        var asked = ColumnChooser.asked(columns).stream()
                .filter(alignment.languages()::contains)
                .toList();
        var shown = asked.isEmpty() ? alignment.languages() : asked;
        boolean byParagraph = ColumnChooser.PARAGRAPH.equals(by);
        return Templates.preview(new PreviewPage(
                new Subject(statement.id(), statement.title(), statement.language()),
                byParagraph
                        ? ParallelText.byParagraph(alignment.lines(), shown, line -> "")
                        : ParallelText.of(alignment.lines(), shown),
                ColumnChooser.of("/statements/" + id + "/preview", alignment.languages(), shown, byParagraph)));
    }
}
