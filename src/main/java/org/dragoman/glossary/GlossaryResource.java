package org.dragoman.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dragoman.account.SignedIn;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The glossary to look things up in, for everyone who is signed in. */
@Path("/glossary")
@Authenticated
class GlossaryResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance list(ConceptSearch.Wanted wanted, Listing listing);

        static native TemplateInstance concept(ConceptPage page);

        static native TemplateInstance print(PrintedGlossary printed);
    }

    /** One page of concepts. */
    record Listing(List<ConceptView> concepts, long total, long page) {
        public long pages() {
            return Math.max(1, (total + ConceptSearch.PAGE_SIZE - 1) / ConceptSearch.PAGE_SIZE);
        }

        public long first() {
            return total == 0 ? 0 : (page - 1) * ConceptSearch.PAGE_SIZE + 1;
        }

        public long last() {
            return Math.min(total, page * ConceptSearch.PAGE_SIZE);
        }

        public Concept.Type[] types() {
            return Concept.Type.values();
        }

        public ConceptStatus[] statuses() {
            return ConceptStatus.values();
        }
    }

    @Inject
    ConceptSearch search;

    @Inject
    Contradictions contradictions;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @GET
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String type,
            @RestQuery @DefaultValue("") String missing,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("1") int page) {
        var wanted = GlossaryParameters.wanted(q, type, missing, status, page);
        var found = search.find(wanted);
        var concepts = found.concepts().stream()
                .map(c -> ConceptView.of(c, ui.language()))
                .toList();
        return Templates.list(wanted, new Listing(concepts, found.total(), wanted.page()));
    }

    @GET
    @Path("print")
    @Transactional
    public TemplateInstance print(@RestQuery @DefaultValue("") String language) {
        return Templates.print(PrintedGlossary.of(
                Language.ofTag(language).orElse(ui.language()),
                Concept.enforced().stream()
                        .map(c -> ConceptView.of(c, ui.language()))
                        .toList()));
    }

    @GET
    @Path("{key}")
    @Transactional
    public TemplateInstance concept(String key) {
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        var found = contradictions.of(List.of(Definition.of(concept)));
        return Templates.concept(ConceptPage.of(concept, found, me.account(), ui));
    }
}
