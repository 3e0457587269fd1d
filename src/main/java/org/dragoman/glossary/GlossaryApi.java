package org.dragoman.glossary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.bound.Bounded;
import org.dragoman.consequence.ImpactDocument;
import org.dragoman.contract.Once;
import org.dragoman.contract.Paging;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The glossary for machines. */
@Path("/api/v1/glossary/concepts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GlossaryApi {

    /** One page of concepts, and how many there are in all. */
    public record Listing(List<ConceptDocument> concepts, long total) {}

    @Inject
    Concepts concepts;

    @Inject
    PlannedChanges changes;

    @Inject
    ConceptSearch search;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @Inject
    Paging paging;

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Find concepts by any of their forms, fifty a page")
    public Listing find(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String type,
            @RestQuery @DefaultValue("") String missing,
            @RestQuery @DefaultValue("") String status) {
        var part = paging.usually(ConceptSearch.PAGE_SIZE);
        var found = search.find(GlossaryParameters.wanted(q, type, missing, status, part.page(), part.limit()));
        part.outOf(found.total());
        return new Listing(found.concepts().stream().map(ConceptDocument::of).toList(), found.total());
    }

    @GET
    @Path("{key}")
    @Authenticated
    @Transactional
    @Operation(summary = "One concept with its terms")
    public ConceptDocument show(String key) {
        return Concept.withKey(key).map(ConceptDocument::of).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("{key}")
    @Conditional
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.TRANSLATOR, Role.Names.REVIEWER})
    @Operation(summary = "Add a concept (without version), or change the version that was read")
    public ConceptDocument save(String key, ConceptDocument document, @RestQuery @Nullable String ruling) {
        var version = basis.version(document.version(), () -> show(key));
        if (version == null && Concept.withKey(key).isPresent()) {
            throw Basis.unseen();
        }
        var concept = concepts.save(document.definition(key), version, ruling, me.account());
        return show(concept.key());
    }

    @POST
    @Once
    @Path("{key}/proposal")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.TRANSLATOR, Role.Names.REVIEWER})
    @Operation(summary = "Propose a concept, for an editor to decide about")
    public ConceptDocument propose(String key, ConceptDocument document) {
        return show(concepts.propose(document.definition(key), me.account()).key());
    }

    @POST
    @Bounded
    @Path("{key}/consequences")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.TRANSLATOR, Role.Names.REVIEWER})
    @Operation(summary = "What enforcing a concept as it is given would do to drafts, translations and editions")
    public ImpactDocument consequences(String key, ConceptDocument document) {
        var definition = document.definition(key);
        Concepts.mustBeFit(definition);
        return ImpactDocument.of(changes.impact(TermPlan.enforcing(List.of(definition))));
    }

    @DELETE
    @Path("{key}")
    @Conditional
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Take a concept out of the glossary")
    public void remove(String key, @RestQuery @Nullable Integer version) {
        concepts.remove(key, basis.version(version, () -> show(key)), me.account());
    }
}
