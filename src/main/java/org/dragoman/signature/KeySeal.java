package org.dragoman.signature;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.secret.SecretBox;

/**
 * Seals keys under the key of the installation, which is not in its database: who has the database alone neither signs nor
 * puts in a key of their own, for what they seal does not open.
 */
final class KeySeal {
    private final SecretBox box;

    /** @param installationKey which the instances of an installation share */
    KeySeal(String installationKey) {
        this.box = new SecretBox(DigestUtils.sha256("signing key " + installationKey));
    }

    byte[] seal(byte[] secret, VerifyingKey key) {
        return box.seal(secret, bytes(key));
    }

    /** Empty content where the private half is done away with; nothing where it was not sealed here, for this key. */
    Optional<byte[]> open(byte[] sealed, VerifyingKey key) {
        return box.open(sealed, bytes(key));
    }

    private static byte[] bytes(VerifyingKey key) {
        return key.thumbprint().getBytes(StandardCharsets.US_ASCII);
    }
}
