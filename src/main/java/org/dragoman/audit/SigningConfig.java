package org.dragoman.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the key is kept with which editions and the trail are signed. */
@ConfigMapping(prefix = "dragoman.edition")
interface SigningConfig {
    /**
     * The key pair as PEM: a PKCS #8 private key and its public key. It is made where it is missing. Instances that serve
     * the same database must have the same one.
     */
    @WithDefault("${dragoman.home}/keys/editions.pem")
    Path signingKey();
}
