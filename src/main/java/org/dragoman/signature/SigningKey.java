package org.dragoman.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** An Ed25519 key that signs, with its public half. Immutable. */
public final class SigningKey {
    private final byte[] secret;
    private final VerifyingKey publicHalf;

    SigningKey(byte[] secret, VerifyingKey publicHalf) {
        this.secret = secret.clone();
        this.publicHalf = publicHalf;
    }

    static SigningKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM).generateKeyPair();
            return new SigningKey(
                    pair.getPrivate().getEncoded(),
                    VerifyingKey.of(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /**
     * From a private key in PKCS #8 and its public key, both as PEM.
     *
     * @throws IllegalArgumentException where they are not there, or do not belong together
     */
    static SigningKey ofPem(String pair) {
        var key = new SigningKey(Pem.PRIVATE.decode(pair), VerifyingKey.ofPem(pair));
        var something = new byte[] {1};
        if (!key.publicHalf.signed(something, key.sign(something))) {
            throw new IllegalArgumentException("the private and the public key do not belong together");
        }
        return key;
    }

    String pem() {
        return Pem.PRIVATE.encode(secret) + publicHalf.pem();
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The signature of some content: 64 bytes, as RFC 8032 defines them. */
    public byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key in PKCS #8", e);
        }
    }

    /** What anyone needs to verify what it signs. */
    public VerifyingKey publicHalf() {
        return publicHalf;
    }
}
