package org.dragoman.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.jose4j.jwk.HttpsJwks;

/**
 * Where things are at the provider (OpenID Connect Discovery 1.0, section 3).
 *
 * @param issuer as it calls itself, and has to in each token
 * @param keys with which it signs, fetched again when it signs with a new one
 */
record ProviderPlaces(
        String issuer, URI authorization, URI token, Optional<URI> userInfo, Optional<URI> endSession, HttpsJwks keys) {

    /** @throws ProviderFailure where it does not say so, or is not who was asked (section 4.3) */
    static ProviderPlaces of(URI issuer) throws ProviderFailure {
        var base = issuer.toString().replaceFirst("/$", "");
        var said = ProviderCalls.get(URI.create(base + "/.well-known/openid-configuration"));
        var name = said.path("issuer").asText();
        if (!name.replaceFirst("/$", "").equals(base)) {
            throw new ProviderFailure(issuer + " calls itself " + name);
        }
        return new ProviderPlaces(
                name,
                needed(said, "authorization_endpoint"),
                needed(said, "token_endpoint"),
                place(said, "userinfo_endpoint"),
                place(said, "end_session_endpoint"),
                new HttpsJwks(needed(said, "jwks_uri").toString()));
    }

    private static URI needed(JsonNode said, String name) throws ProviderFailure {
        return place(said, name).orElseThrow(() -> new ProviderFailure("The provider does not say its " + name));
    }

    private static Optional<URI> place(JsonNode said, String name) {
        return Optional.of(said.path(name).asText())
                .filter(text -> !text.isEmpty())
                .map(URI::create);
    }
}
