package org.dragoman.provider;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.web.WebConfig;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** The organisation's OpenID provider: the code flow (OpenID Connect Core 1.0, section 3.1) with PKCE (RFC 7636). */
@ApplicationScoped
class Provider {
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final int SKEW_SECONDS = 60;
    /** Signed with keys that only the provider has; neither unsigned nor with the secret that we share with it. */
    private static final String[] SIGNED = {
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"
    };

    private record Known(ProviderPlaces places, Instant since) {}

    /**
     * Somebody as the provider vouches for them.
     *
     * @param voucher the identity token, with which the sign-in is ended there
     */
    record Vouched(String issuer, Claims claims, String voucher) {}

    private final ProviderConfig config;
    private final WebConfig web;
    private volatile @Nullable Known known;

    @Inject
    Provider(ProviderConfig config, WebConfig web) {
        this.config = config;
        this.web = web;
    }

    boolean isConfigured() {
        return config.issuer().isPresent() && config.clientId().isPresent();
    }

    private ProviderPlaces places() throws ProviderFailure {
        var present = known;
        if (present == null || Instant.now().isAfter(present.since().plus(KNOWN_FOR))) {
            present = new Known(ProviderPlaces.of(config.issuer().orElseThrow()), Instant.now());
            known = present;
        }
        return present.places();
    }

    /** Where a browser goes to sign in. */
    URI way(Departure departure) throws ProviderFailure {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", config.clientId().orElseThrow());
        parameters.put("redirect_uri", back().toString());
        parameters.put("scope", String.join(" ", config.scopes()));
        parameters.put("state", departure.state());
        parameters.put("nonce", departure.nonce());
        parameters.put("code_challenge", departure.challenge());
        parameters.put("code_challenge_method", "S256");
        return with(places().authorization(), parameters);
    }

    private static URI with(URI place, Map<String, String> parameters) {
        return URI.create(place + (place.getRawQuery() == null ? "?" : "&") + ProviderCalls.encoded(parameters));
    }

    private URI back() {
        return web.address().resolve("/sign-in/provider/back");
    }

    /** Who has come back with a code. */
    Vouched vouched(String code, Departure departure) throws ProviderFailure {
        var places = places();
        var form = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back().toString(),
                "code_verifier",
                departure.verifier());
        var tokens = ProviderCalls.post(places.token(), form, basic());
        var token = tokens.path("id_token").asText();
        var identity = verified(token, departure, places);
        return new Vouched(places.issuer(), whole(identity, tokens, places), token);
    }

    /** RFC 6749, section 2.3.1: encoded as a form is, before it is encoded as a header. */
    private String basic() {
        var pair = ProviderCalls.encoded(config.clientId().orElseThrow()) + ":"
                + ProviderCalls.encoded(config.clientSecret().orElse(""));
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Section 3.1.3.7. */
    private JwtClaims verified(String token, Departure departure, ProviderPlaces places) throws ProviderFailure {
        var client = config.clientId().orElseThrow();
        var consumer = new JwtConsumerBuilder()
                .setExpectedIssuer(places.issuer())
                .setExpectedAudience(client)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, SIGNED))
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(places.keys()))
                .build();
        try {
            var claims = consumer.processToClaims(token);
            var party = claims.getClaimValueAsString("azp");
            if (!departure.nonce().equals(claims.getClaimValueAsString("nonce"))
                    || (party != null && !party.equals(client))) {
                throw new ProviderFailure("The identity token was made for somebody else");
            }
            return claims;
        } catch (InvalidJwtException e) {
            throw new ProviderFailure("The identity token is not one of the provider's", e);
        }
    }

    /** With what the provider says where it is asked, of the same person alone (section 5.3.2). */
    private static Claims whole(JwtClaims identity, JsonNode tokens, ProviderPlaces places) throws ProviderFailure {
        var claims = Claims.of(identity.getClaimsMap());
        var access = tokens.path("access_token").asText();
        if (places.userInfo().isEmpty() || access.isEmpty()) {
            return claims;
        }
        var more = ProviderCalls.get(places.userInfo().get(), "Authorization", "Bearer " + access);
        if (!more.path("sub").asText().equals(claims.subject())) {
            throw new ProviderFailure("The provider speaks of somebody else");
        }
        return claims.with(more);
    }

    /** Where a browser goes to sign out there, too (OpenID Connect RP-Initiated Logout 1.0). */
    Optional<URI> wayOut(String voucher) {
        try {
            var client = config.clientId().orElseThrow();
            var parameters = new LinkedHashMap<String, String>();
            parameters.put("id_token_hint", voucher);
            parameters.put("client_id", client);
            parameters.put(
                    "post_logout_redirect_uri",
                    web.address().resolve("/sign-in").toString());
            return places().endSession().map(place -> with(place, parameters));
        } catch (ProviderFailure e) {
            // Signed out here they are; a provider that does not answer cannot end more.
            return Optional.empty();
        }
    }
}
