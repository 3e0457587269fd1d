package org.dragoman.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
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
import java.util.List;
import org.dragoman.contract.Once;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own tokens, for programs. */
@Path("/api/v1/me/tokens")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TokenApi {

    /**
     * @param scope {@code read} or {@code write}
     * @param used when it was shown last; null where it never was
     * @param secret only in the answer to its making
     */
    public record TokenJson(
            long id,
            String name,
            String scope,
            Instant created,
            Instant expires,
            @Nullable Instant used,
            @Nullable String secret) {

        static TokenJson of(PersonalToken token, @Nullable String secret) {
            return new TokenJson(
                    token.id(),
                    token.name(),
                    token.scope().code(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.usedAt(),
                    secret);
        }
    }

    @Inject
    OwnTokens own;

    @GET
    @Operation(summary = "The tokens of the account that asks")
    public List<TokenJson> list() {
        return own.list().stream().map(token -> TokenJson.of(token, null)).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One token of the account that asks")
    public TokenJson one(@RestPath long id) {
        return list().stream().filter(token -> token.id() == id).findFirst().orElseThrow(Refusal::notFound);
    }

    @POST
    @Once
    @APIResponseSchema(value = TokenJson.class, responseCode = "201")
    @Operation(summary = "Makes a token, for at most 365 days; the answer alone holds its secret")
    public Response create(NewToken wanted) {
        var made = own.create(wanted);
        return Response.created(URI.create("/api/v1/me/tokens/" + made.token().id()))
                .entity(TokenJson.of(made.token(), made.secret()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a token, at once and everywhere")
    public void revoke(@RestPath long id) {
        own.revoke(id);
    }
}
