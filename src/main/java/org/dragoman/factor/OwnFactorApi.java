package org.dragoman.factor;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.SignedIn;
import org.dragoman.brand.Brand;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * One's own second factor, for programs: a script that sets up accounts, or an authenticator that asks for its key itself.
 * With a second factor a password alone opens nothing more, so a program goes on with a token.
 */
@Path(OwnFactorApi.PATH)
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OwnFactorApi {
    static final String PATH = "/api/v1/me/second-factor";

    /** @param recoveryCodes how many are left */
    public record OwnFactor(boolean on, int recoveryCodes) {}

    /** A key that counts for nothing until it is confirmed. */
    public record FactorKey(String key, URI address) {}

    public record FactorOwner(@Nullable String present) {
        private static String password(@Nullable FactorOwner owner) {
            return owner == null || owner.present() == null ? "" : owner.present();
        }
    }

    public record FactorCode(@Nullable String code) {}

    @Schema(name = "RecoveryCodes")
    public record FreshCodes(List<String> codes) {}

    @Inject
    OwnSecondFactor own;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Brand brand;

    @GET
    @Operation(summary = "Whether the account that asks has a second factor")
    public OwnFactor state() {
        var present = own.present();
        return new OwnFactor(present.on(), present.recoveryCodes());
    }

    @POST
    @APIResponseSchema(value = FactorKey.class, responseCode = "201")
    @Operation(summary = "Makes a key for an authenticator; it counts for nothing until it is confirmed")
    public Response begin(@Nullable FactorOwner owner) {
        own.begin(FactorOwner.password(owner));
        var key = own.present().key().orElseThrow(Refusal::notFound);
        var address = KeyPicture.address(
                key, brand.nameIn(ui.language()), me.account().username());
        return Response.created(URI.create(PATH))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new FactorKey(Base32.of(key), URI.create(address)))
                .build();
    }

    @POST
    @Path("confirmation")
    @APIResponseSchema(FreshCodes.class)
    @Operation(summary = "Switches the second factor on, by a code of the key; the answer alone holds recovery codes")
    public Response confirm(@Nullable FactorCode code) {
        return shown(own.confirm(code == null || code.code() == null ? "" : code.code()));
    }

    @POST
    @Path("recovery-codes")
    @APIResponseSchema(FreshCodes.class)
    @Operation(summary = "Makes other recovery codes; those before them end")
    public Response renew(@Nullable FactorOwner owner) {
        return shown(own.renew(FactorOwner.password(owner)));
    }

    @POST
    @Path("removal")
    @Operation(summary = "Switches the second factor off")
    public void remove(@Nullable FactorOwner owner) {
        own.remove(FactorOwner.password(owner));
    }

    private static Response shown(List<String> codes) {
        return Response.ok(new FreshCodes(codes))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
