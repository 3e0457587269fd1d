package org.dragoman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what the browser keeps for the next page, so that the page says nothing that we have not said. */
@ApplicationScoped
class NoticeSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final char BETWEEN = '.';

    private final SecretKeySpec key;

    /** @param installationKey which the instances of an installation share, so that each knows the seal of the others */
    @Inject
    NoticeSeal(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.key = new SecretKeySpec(("notice " + installationKey).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A text with its seal, as a cookie can hold it. */
    String sealed(String text) {
        return seal(text) + BETWEEN + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The text of what was sealed here; nothing where the seal is another. */
    Optional<String> opened(String kept) {
        int end = kept.indexOf(BETWEEN);
        return end < 0 ? Optional.empty() : decoded(kept.substring(end + 1)).filter(t -> isSeal(kept, end, t));
    }

    private boolean isSeal(String kept, int end, String text) {
        return MessageDigest.isEqual(bytes(kept.substring(0, end)), bytes(seal(text)));
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String seal(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
