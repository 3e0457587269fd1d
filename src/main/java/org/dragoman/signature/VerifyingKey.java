package org.dragoman.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The public half of an Ed25519 key, in the forms in which it is published. Immutable. */
public final class VerifyingKey {
    static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes of the key in its X.509 encoding (RFC 8410, section 10.1). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int BYTES = 32;

    private final byte[] encoded;
    private final PublicKey key;

    private VerifyingKey(byte[] encoded) {
        this.encoded = encoded;
        try {
            this.key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key", e);
        }
    }

    /**
     * From its X.509 encoding.
     *
     * @throws IllegalArgumentException where that is none
     */
    public static VerifyingKey of(byte[] encoded) {
        return new VerifyingKey(encoded.clone());
    }

    /** @throws IllegalArgumentException where a file in PEM has no such key */
    public static VerifyingKey ofPem(String file) {
        return new VerifyingKey(Pem.PUBLIC.decode(file));
    }

    /** @throws IllegalArgumentException where that is no key of RFC 8037 for Ed25519 */
    static VerifyingKey ofJwk(JsonNode jwk) {
        var bytes = Base64.getUrlDecoder().decode(jwk.path("x").asText());
        if (!jwk.path("crv").asText().equals(ALGORITHM) || bytes.length != BYTES) {
            throw new IllegalArgumentException("no JWK of an Ed25519 key");
        }
        var encoded = Arrays.copyOf(PREFIX, PREFIX.length + BYTES);
        System.arraycopy(bytes, 0, encoded, PREFIX.length, BYTES);
        return new VerifyingKey(encoded);
    }

    public boolean signed(byte[] content, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** As OpenSSL reads it. */
    public String pem() {
        return Pem.PUBLIC.encode(encoded);
    }

    /** The SHA-256 of {@link #pem}, so that {@code sha256sum} tells it of the file. */
    public String sha256() {
        return DigestUtils.sha256Hex(pem());
    }

    /** The key itself, as the member {@code x} of a JWK (RFC 8037, section 2). */
    public String x() {
        return base64(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length));
    }

    /** The name by which a signature says whose it is (RFC 7638; RFC 8037, appendix A.3). */
    public String thumbprint() {
        return base64(DigestUtils.sha256("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}"));
    }

    byte[] encoded() {
        return encoded.clone();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
