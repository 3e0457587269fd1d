package org.dragoman.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** With which key an installation begins to sign editions and the trail. */
@ConfigMapping(prefix = "dragoman.edition")
interface SigningConfig {
    /**
     * The first key pair as PEM: a PKCS #8 private key and its public key. It is made where it is missing, and taken into
     * the database; later ones are made there.
     */
    @WithDefault("${dragoman.home}/keys/editions.pem")
    Path signingKey();
}
