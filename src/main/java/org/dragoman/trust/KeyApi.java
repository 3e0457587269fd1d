package org.dragoman.trust;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.signature.KeptKey;
import org.dragoman.signature.Revocation;
import org.dragoman.web.ForEveryone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The keys that sign editions and the trail, for programs. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class KeyApi {

    /** A public key, and what is to be thought of it. */
    public record PublishedKey(
            String thumbprint,
            String sha256,
            String pem,
            boolean inUse,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable RevokedSince revoked) {
        static PublishedKey of(KeptKey kept) {
            return new PublishedKey(
                    kept.thumbprint(),
                    kept.key().sha256(),
                    kept.key().pem(),
                    kept.inUse(),
                    kept.signsSince(),
                    kept.signsUntil(),
                    kept.revoked() ? RevokedSince.of(kept.revocation()) : null);
        }
    }

    /** Since when a key is not to be believed, and why. */
    public record RevokedSince(Instant at, Instant since, String because) {
        static RevokedSince of(Revocation revocation) {
            return new RevokedSince(revocation.at(), revocation.since(), revocation.because());
        }
    }

    /** Which key is to end. */
    public record Rotation(@Nullable String replaces) {}

    /** Why a key is not to be believed any more. */
    public record KeyDoubt(@Nullable String since, @Nullable String because) {
        Doubt understood() {
            return Doubt.ofInstant(Objects.requireNonNullElse(since, ""), Objects.requireNonNullElse(because, ""));
        }
    }

    @Inject
    KeyRotation rotation;

    @Inject
    SignedIn me;

    @GET
    @PermitAll
    @ForEveryone
    @Transactional
    @Operation(summary = "The keys that sign editions, the one in use first")
    public List<PublishedKey> keys() {
        return KeptKey.newestFirst().stream().map(PublishedKey::of).toList();
    }

    @POST
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Puts a new key in the place of the one in use, which is named; 409 where another is in use")
    public PublishedKey rotate(@Nullable Rotation wanted) {
        var replaces = wanted == null || wanted.replaces() == null ? "" : wanted.replaces();
        return PublishedKey.of(rotation.rotate(replaces, me.account()));
    }

    @POST
    @Path("/{thumbprint}/revocation")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Says that a key was stolen, since when, and what readers are told; one in use is replaced")
    public PublishedKey revoke(@RestPath String thumbprint, @Nullable KeyDoubt doubt) {
        var understood =
                Objects.requireNonNullElse(doubt, new KeyDoubt(null, null)).understood();
        return PublishedKey.of(rotation.revoke(thumbprint, understood, me.account()));
    }
}
