package org.dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The Ed25519 key with which editions and heads of the trail are signed. Made at its first use, readable by its owner
 * only. Thread-safe.
 */
@ApplicationScoped
public class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final SigningConfig config;

    @Inject
    SigningKey(SigningConfig config) {
        this.config = config;
    }

    /** The signature of some content: 64 bytes, as RFC 8032 defines them. */
    public byte[] sign(byte[] content) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Pem.PRIVATE.decode(pair()));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(config.signingKey() + " holds no Ed25519 key in PKCS #8", e);
        }
    }

    /** The public key as PEM: what anyone needs to verify an edition or an export of the trail. */
    public String publicKey() {
        return Pem.PUBLIC.encode(Pem.PUBLIC.decode(pair()));
    }

    private String pair() {
        var file = config.signingKey();
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key " + file + " cannot be read or written", e);
        }
    }

    /** Written aside and linked into place, so that of two instances that start at once one key wins, whole. */
    private static void create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "editions", ".new", ownerOnly);
        try {
            Files.writeString(aside, generate(), StandardCharsets.US_ASCII);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another instance was quicker; its key is the one.
        } finally {
            Files.delete(aside);
        }
    }

    private static String generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return Pem.PRIVATE.encode(pair.getPrivate().getEncoded())
                    + Pem.PUBLIC.encode(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }
}
