package org.dragoman.trust;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.dragoman.signature.KeptKey;
import org.dragoman.web.ForEveryone;
import org.jspecify.annotations.Nullable;

/** The public keys of all times as a set of JWKs (RFC 7517; RFC 8037 for Ed25519). */
@Path("/.well-known/jwks.json")
class JwksResource {
    /** Asked for again within minutes, so that a revocation is heard of. */
    private static final String MINUTES = "public, max-age=300, must-revalidate";

    record KeySet(List<Jwk> keys) {}

    /**
     * A key. The times, in seconds, and the revocation are named as those of historical keys in OpenID Federation 1.0
     * (section 8.7.2).
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Jwk(
            String kty,
            String crv,
            String x,
            String kid,
            String use,
            String alg,
            @Nullable Long nbf,
            @Nullable Long exp,
            @Nullable RevokedKey revoked) {
        static Jwk of(KeptKey kept) {
            return new Jwk(
                    "OKP",
                    "Ed25519",
                    kept.key().x(),
                    kept.thumbprint(),
                    "sig",
                    "EdDSA",
                    seconds(kept.signsSince()),
                    seconds(kept.signsUntil()),
                    kept.revoked() ? RevokedKey.of(kept) : null);
        }

        private static @Nullable Long seconds(@Nullable Instant time) {
            return time == null ? null : time.getEpochSecond();
        }
    }

    record RevokedKey(
            @JsonProperty("revoked_at") long revokedAt,
            String reason,
            @JsonProperty("compromised_since") long compromisedSince,
            String description) {
        static RevokedKey of(KeptKey kept) {
            var revocation = kept.revocation();
            return new RevokedKey(
                    revocation.at().getEpochSecond(),
                    "compromised",
                    revocation.since().getEpochSecond(),
                    revocation.because());
        }
    }

    @Inject
    ObjectMapper json;

    @GET
    @PermitAll
    @ForEveryone
    @Produces("application/jwk-set+json;charset=UTF-8")
    @Transactional
    public Response set() throws JsonProcessingException {
        var keys = KeptKey.newestFirst().stream().map(Jwk::of).toList();
        return Response.ok(json.writeValueAsBytes(new KeySet(keys)))
                .header(HttpHeaders.CACHE_CONTROL, MINUTES)
                .build();
    }
}
