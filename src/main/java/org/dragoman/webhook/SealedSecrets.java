package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.secret.SecretBox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the secrets of webhooks so that the database alone gives none of them away: sealed under the installation's key. */
@ApplicationScoped
class SealedSecrets {
    private final SecretBox box;

    /** @param installationKey which the instances of an installation share */
    @Inject
    SealedSecrets(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.box = new SecretBox(DigestUtils.sha256("webhook " + installationKey));
    }

    /** @param address of the receiver: sealed for another it does not open */
    byte[] seal(SigningSecret secret, String address) {
        return box.seal(secret.key(), bytes(address));
    }

    /** Nothing where it was sealed under another key of the installation, or for another receiver. */
    Optional<SigningSecret> open(byte[] sealed, String address) {
        return box.open(sealed, bytes(address)).map(SigningSecret::of);
    }

    private static byte[] bytes(String address) {
        return address.getBytes(StandardCharsets.UTF_8);
    }
}
