package org.dragoman.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.secret.SecretBox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps keys of people so that the database alone gives none of them away: sealed under the installation's key. */
@ApplicationScoped
class SealedKeys {
    private final SecretBox box;

    /** @param installationKey which the instances of an installation share */
    @Inject
    SealedKeys(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.box = new SecretBox(DigestUtils.sha256("second factor " + installationKey));
    }

    /** @param owner whose it is: sealed for another it does not open */
    String seal(byte[] secret, long owner) {
        return Base64.getEncoder().encodeToString(box.seal(secret, bytes(owner)));
    }

    /** Nothing where it was sealed under another key of the installation, or for somebody else. */
    Optional<byte[]> open(String kept, long owner) {
        return box.open(Base64.getDecoder().decode(kept), bytes(owner));
    }

    private static byte[] bytes(long owner) {
        return String.valueOf(owner).getBytes(StandardCharsets.UTF_8);
    }
}
