package org.dragoman.names;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The names of a statement that the glossary lacks, for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.EDITOR)
class NamesApi {

    /**
     * A candidate.
     *
     * @param segments the numbers of the segments in which it stands
     * @param echoes by language what the translations of these segments have in common
     */
    @Schema(name = "NameCandidate")
    public record Item(String form, int count, List<Integer> segments, Map<String, String> echoes) {
        static Item of(NameCandidate candidate) {
            var echoes = candidate.echoes().entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().tag(), Map.Entry::getValue));
            return new Item(candidate.form(), candidate.count(), candidate.numbers(), echoes);
        }
    }

    /** The key of the concept that waits for a decision now. */
    @Schema(name = "ProposedName")
    public record Proposed(String concept) {}

    /** A candidate, in the language of the statement. */
    @Schema(name = "NameForm")
    public record Form(@Nullable String form) {}

    @Inject
    NameSearch search;

    @Inject
    SignedIn me;

    @GET
    @Path("statements/{id}/names")
    @Transactional
    @Operation(summary = "Names in a statement that the glossary lacks, the most frequent first")
    public List<Item> names(@RestPath long id) {
        return search.in(statement(id)).stream().map(Item::of).toList();
    }

    @POST
    @Once
    @Path("statements/{id}/names/propose")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose a candidate as a concept, with what the translations have in common as its forms")
    public Proposed propose(@RestPath long id, @Nullable Form form) {
        return new Proposed(
                search.propose(statement(id), typed(form), me.account()).key());
    }

    @POST
    @Path("statements/{id}/names/set-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a candidate is no name; it is not offered again, in any statement")
    public List<Item> setAside(@RestPath long id, @Nullable Form form) {
        search.setAside(statement(id), typed(form), me.account());
        return names(id);
    }

    @POST
    @Path("statements/{id}/names/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a candidate that was set aside be offered again")
    public List<Item> takeBack(@RestPath long id, @Nullable Form form) {
        search.takeBack(statement(id).language(), typed(form), me.account());
        return names(id);
    }

    private static String typed(@Nullable Form form) {
        return Optional.ofNullable(form).map(Form::form).orElse("");
    }

    private static Statement statement(long id) {
        return Statement.withId(id).orElseThrow(Refusal::notFound);
    }
}
