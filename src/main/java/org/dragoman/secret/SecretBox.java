package org.dragoman.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals content under a key, so that nobody without it reads the content or changes it unseen: AES-GCM (NIST SP 800-38D),
 * with a random nonce of 96 bits before what is sealed. Thread-safe.
 */
public final class SecretBox {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key of 32 bytes */
    public SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param owner whose it is: sealed for another it does not open */
    public byte[] seal(byte[] content, byte[] owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(content);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Nothing where it was sealed under another key or for another owner, or has been changed. */
    public Optional<byte[]> open(byte[] whole, byte[] owner) {
        if (whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, nonce, owner);
            return Optional.of(opened.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
