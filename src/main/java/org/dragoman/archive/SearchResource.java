package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.archive.SearchPage.Named;
import org.dragoman.archive.SearchPage.SearchFields;
import org.dragoman.glossary.Concept;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where readers look for words and names in all that has been published. */
@Path("/")
@PermitAll
@ForEveryone
@Produces(MediaType.TEXT_HTML)
class SearchResource {

    /**
     * The names that are mentioned.
     *
     * @param type of those that are shown; null for all
     */
    record NamesPage(Concept.@Nullable Type type, List<Named> names) {
        public boolean isOf(String name) {
            return type != null && type.name().equals(name);
        }
    }

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance search(SearchPage page);

        static native TemplateInstance names(NamesPage page);

        static native TemplateInstance name(NamePage page);
    }

    @Inject
    ArchiveSearch search;

    @Inject
    ArchiveNames names;

    /**
     * @param q words and names that are to stand in one sentence
     * @param from the first day of a statement, as ISO 8601 writes it
     * @param to the last day
     */
    @GET
    @Path("search")
    public TemplateInstance search(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String from,
            @RestQuery @DefaultValue("") String to,
            @RestQuery @DefaultValue("1") int page) {
        return Templates.search(search.page(new SearchFields(q, from, to), page));
    }

    /** @param type of the names that are wanted; none for all */
    @GET
    @Path("names")
    public TemplateInstance names(@RestQuery @DefaultValue("") String type) {
        var wanted = type.isEmpty() ? null : type(type);
        return Templates.names(new NamesPage(wanted, names.all(wanted)));
    }

    private static Concept.Type type(String name) {
        return Arrays.stream(Concept.Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("names/{key}")
    public TemplateInstance name(@RestPath String key, @RestQuery @DefaultValue("1") int page) {
        return Templates.name(names.page(key, page));
    }
}
