package org.dragoman.edition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What publishers do with a statement, for machines. */
@Path("/api/v1/statements/{id}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.PUBLISHER)
class ReleaseApi {

    /**
     * When to release: an instant of ISO 8601, or null for now; and what to tell the readers of an edition that takes the
     * place of another, by language. Whatever else it says may be meant for the same, and a release cannot be taken back:
     * it is refused.
     */
    record Order(
            @Nullable String embargoUntil,
            @Nullable Map<String, String> notes,
            @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> others) {
        private static final Order NOTHING = new Order(null, null, null);

        private Order understood() {
            if (others != null && !others.isEmpty()) {
                var name = others.keySet().iterator().next();
                throw Refusal.badInput("unknown-property", EditionMessages.class, m -> m.unknown_property(name));
            }
            return this;
        }

        private CorrectionNotes told() {
            var told = new EnumMap<Language, String>(Language.class);
            Objects.requireNonNullElse(notes, Map.<String, String>of())
                    .forEach((tag, note) -> told.put(
                            EditionSearch.language(tag), Objects.requireNonNullElse((@Nullable String) note, "")));
            return CorrectionNotes.of(told);
        }
    }

    /** Why an edition is withdrawn. */
    record WithdrawalReason(@Nullable String reason) {}

    /** An edition, as far as it has come. */
    @Schema(name = "StatementEdition")
    record Answer(
            long id,
            String state,
            @Nullable Integer number,
            @Nullable String path,
            List<String> languages,
            @Nullable Instant embargoUntil,
            @Nullable Instant releasedAt,
            int version)
            implements Tagged {

        static Answer of(Edition edition) {
            boolean out = edition.released() || edition.withdrawn();
            return new Answer(
                    edition.id(),
                    edition.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    out ? edition.number() : null,
                    out ? edition.path() : null,
                    edition.languages().stream().map(Language::tag).toList(),
                    edition.embargoUntil(),
                    edition.releasedAt(),
                    edition.version());
        }

        @Override
        public String tag() {
            return String.valueOf(version);
        }
    }

    @Inject
    Releasing releasing;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @POST
    @Once
    @APIResponseSchema(value = Answer.class, responseCode = "201")
    @Operation(summary = "Releases every language of a statement together, at once or at an embargo time, or nothing")
    public Response release(@RestPath long id, @Nullable Order order) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var asked = Objects.requireNonNullElse(order, Order.NOTHING).understood();
        var notes = asked.told();
        var by = me.account();
        var edition = asked.embargoUntil() == null
                ? releasing.release(statement, notes, by)
                : releasing.schedule(statement, notes, EmbargoTime.ofInstant(asked.embargoUntil()), by);
        return Response.created(URI.create("/api/v1/statements/" + id + "/editions/" + edition.id()))
                .entity(one(id, edition.id()))
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
    @Transactional
    @Operation(summary = "The editions of a statement, those to come among them, the newest first")
    public List<Answer> all(@RestPath long id) {
        return Edition.of(Statement.withId(id).orElseThrow(Refusal::notFound)).stream()
                .map(Answer::of)
                .toList();
    }

    @GET
    @Path("/{edition}")
    @RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
    @Transactional
    @Operation(summary = "One edition of a statement, as far as it has come")
    public Answer one(@RestPath long id, @RestPath long edition) {
        return answer(ReleaseResource.belonging(id, edition));
    }

    private static Answer answer(long edition) {
        return Edition.<Edition>find("id", edition)
                .firstResultOptional()
                .map(Answer::of)
                .orElseThrow(Refusal::notFound);
    }

    @DELETE
    @Path("/{edition}")
    @Conditional
    @Operation(summary = "Calls a scheduled release off and opens the text again")
    public void callOff(@RestPath long id, @RestPath long edition) {
        unchanged(id, edition, () -> releasing.callOff(ReleaseResource.belonging(id, edition), me.account()));
    }

    @POST
    @Once
    @Path("/{edition}/withdrawal")
    @Conditional
    @Operation(summary = "Withdraws a released edition, with a reason that stays public")
    public void withdraw(@RestPath long id, @RestPath long edition, @Nullable WithdrawalReason body) {
        var reason = Optional.ofNullable(body).map(WithdrawalReason::reason).orElse("");
        unchanged(id, edition, () -> releasing.withdraw(ReleaseResource.belonging(id, edition), reason, me.account()));
    }

    private void unchanged(long id, long edition, Runnable deed) {
        basis.unchanged(() -> Edition.locked(edition), () -> one(id, edition), deed);
    }
}
