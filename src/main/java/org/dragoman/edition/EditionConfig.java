package org.dragoman.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What an installation decides about its editions. */
@ConfigMapping(prefix = "dragoman.edition")
interface EditionConfig {

    /**
     * The key pair that signs editions, as PEM: a PKCS #8 private key and its public key. It is made where it is missing.
     * Instances that serve the same database must have the same one.
     */
    @WithDefault("${dragoman.home}/keys/editions.pem")
    Path signingKey();

    /** How often due releases are looked for; {@code off} leaves them to other instances. */
    @WithDefault("10s")
    String dueCheck();
}
