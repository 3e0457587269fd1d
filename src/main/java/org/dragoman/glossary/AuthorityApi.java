package org.dragoman.glossary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.glossary.AuthorityDocuments.Accepted;
import org.dragoman.glossary.AuthorityDocuments.Change;
import org.dragoman.glossary.AuthorityDocuments.Link;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is decided about a concept and what hangs on it, for machines. */
@Path("/api/v1/glossary/concepts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuthorityApi {
    @Inject
    Decisions decisions;

    @Inject
    ConceptLinks links;

    @Inject
    AcceptedForms forms;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @POST
    @Once
    @Path("{key}/{verb: approve|refuse|retire|revive}")
    @Conditional
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Approve, refuse, retire or revive a concept")
    public ConceptDocument decide(String key, String verb, AuthorityDocuments.Verdict verdict) {
        var choice = new Decisions.ChosenConcept(key, basis.version(verdict.version(), () -> document(key)));
        decisions.decide(GlossaryParameters.verb(verb), List.of(choice), verdict.why(), me.account());
        return document(key);
    }

    @Transactional
    ConceptDocument document(String key) {
        return ConceptDocument.of(concept(key));
    }

    @GET
    @Path("{key}/history")
    @Authenticated
    @Transactional
    @Operation(summary = "All that was done to a concept, the newest first, also when it is gone")
    public List<Change> history(String key) {
        return ConceptChange.of(key).stream().map(Change::of).toList();
    }

    @GET
    @Path("{key}/links")
    @Authenticated
    @Transactional
    @Operation(summary = "The links of a concept, from both ends")
    public List<Link> links(String key) {
        return ConceptLink.of(concept(key)).stream().map(Link::of).toList();
    }

    @POST
    @Once
    @Path("{key}/links")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Link a concept to another")
    public Link link(String key, Link link) {
        return Link.of(links.link(key, GlossaryParameters.link(text(link.kind())), text(link.to()), me.account()));
    }

    @DELETE
    @Path("{key}/links/{id}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Remove a link")
    public void unlink(String key, long id) {
        links.unlink(key, id, me.account());
    }

    @GET
    @Path("{key}/forms")
    @Authenticated
    @Transactional
    @Operation(summary = "The forms that may also stand in a translation, letter by letter")
    public List<Accepted> forms(String key) {
        return AcceptedForm.of(concept(key)).stream().map(Accepted::of).toList();
    }

    @POST
    @Once
    @Path("{key}/forms")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.TRANSLATOR, Role.Names.REVIEWER})
    @Operation(summary = "Accept a form; from anyone but an editor it is a proposal")
    public Accepted accept(String key, Accepted form) {
        var language = GlossaryParameters.language(text(form.language()));
        return Accepted.of(forms.accept(key, language, text(form.form()), me.account()));
    }

    @POST
    @Path("{key}/forms/{id}/approval")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Accept a proposed form")
    public void approve(String key, long id) {
        forms.approve(key, id, me.account());
    }

    @DELETE
    @Path("{key}/forms/{id}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.TRANSLATOR, Role.Names.REVIEWER})
    @Operation(summary = "Drop an accepted form or a proposal of one")
    public void drop(String key, long id) {
        forms.drop(key, id, me.account());
    }

    private static Concept concept(String key) {
        return Concept.withKey(key).orElseThrow(Refusal::notFound);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
