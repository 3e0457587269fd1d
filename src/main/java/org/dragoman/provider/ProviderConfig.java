package org.dragoman.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.account.Role;

/** The organisation's OpenID provider; without an issuer there is none. */
@ConfigMapping(prefix = "dragoman.oidc")
interface ProviderConfig {

    /** Its address, below which {@code /.well-known/openid-configuration} stands. */
    Optional<URI> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** What it is called on the button. */
    Optional<String> label();

    @WithDefault("openid,profile,email")
    List<String> scopes();

    /** Whether an account with an address that the provider has verified is the same person's. */
    @WithDefault("false")
    boolean matchByEmail();

    /** Where its roles stand among the claims; with dots where they are deeper: {@code realm_access.roles}. */
    @WithDefault("roles")
    String rolesClaim();

    /** What each of our roles is called there; as here, where nothing is said. */
    Map<Role, String> role();

    /** Where the working languages stand among the claims, as BCP 47 tags. */
    @WithDefault("languages")
    String languagesClaim();
}
