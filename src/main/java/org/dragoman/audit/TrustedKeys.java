package org.dragoman.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

/** The public keys whose signatures are believed: one in use, and those before it. */
public final class TrustedKeys {
    private static final String ALGORITHM = "Ed25519";

    private final List<PublicKey> keys;

    private TrustedKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The public keys of some files in PEM. */
    public static TrustedKeys of(List<Path> files) throws IOException {
        var keys = new ArrayList<PublicKey>();
        for (var file : files) {
            keys.add(key(Files.readString(file)));
        }
        return new TrustedKeys(keys);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public boolean signed(byte[] content, byte[] signature) {
        return keys.stream().anyMatch(key -> isSigned(key, content, signature));
    }

    private static boolean isSigned(PublicKey key, byte[] content, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Pem.PUBLIC.decode(pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no Ed25519 key in the file of a public key", e);
        }
    }
}
