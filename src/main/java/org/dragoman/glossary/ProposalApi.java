package org.dragoman.glossary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.glossary.AuthorityDocuments.Clash;
import org.dragoman.glossary.AuthorityDocuments.ClashRuling;
import org.dragoman.glossary.AuthorityDocuments.Name;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for editors of the glossary, for machines. */
@Path("/api/v1/authority")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProposalApi {
    /** The keys of names to adopt, and why contradictions are right, if there are any. */
    public record Adoption(@Nullable List<String> keys, @Nullable String ruling) {}

    @Inject
    Decisions decisions;

    @Inject
    Contradictions contradictions;

    @Inject
    LibraryShelf shelf;

    @Inject
    SignedIn me;

    @POST
    @Once
    @Path("decisions")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Approve, refuse, retire or revive many concepts, all or none")
    public void decide(AuthorityDocuments.Verdicts verdicts) {
        decisions.decide(
                GlossaryParameters.verb(text(verdicts.verb())),
                Objects.requireNonNullElse(verdicts.concepts(), List.of()),
                text(verdicts.reason()),
                me.account());
    }

    @GET
    @Path("contradictions")
    @Authenticated
    @Transactional
    @Operation(summary = "Spellings that two approved concepts claim, the undecided ones first")
    public List<Clash> contradictions() {
        return contradictions.all().stream().map(Clash::of).toList();
    }

    @POST
    @Path("contradictions")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Say why two concepts may claim one spelling")
    public void settle(ClashRuling ruling) {
        contradictions.settle(
                text(ruling.first()), text(ruling.second()), text(ruling.form()), text(ruling.reason()), me.account());
    }

    @GET
    @Path("library")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Countries and cities that can be adopted")
    public List<Name> library(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String region) {
        return shelf.find(new LibraryShelf.Wanted(q, kind, region)).stream()
                .map(LibraryShelf.Book::name)
                .toList();
    }

    @POST
    @Once
    @Path("library")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Adopt names of the library, all or none")
    public Concepts.Report adopt(Adoption adoption) {
        var keys = Objects.requireNonNullElse(adoption.keys(), List.<String>of());
        return shelf.adopt(keys, adoption.ruling(), me.account());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
