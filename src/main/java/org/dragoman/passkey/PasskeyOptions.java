package org.dragoman.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.brand.Brand;

/** What a page asks its browser for (Web Authentication Level 3, section 5.1.8), as JSON. */
@ApplicationScoped
class PasskeyOptions {
    static final String SIGN_IN = "sign in";
    private static final List<Integer> ALGORITHMS = List.of(-7, -257, -8);

    private final Challenges challenges;
    private final PasskeyChecks checks;
    private final Brand brand;

    @Inject
    PasskeyOptions(Challenges challenges, PasskeyChecks checks, Brand brand) {
        this.challenges = challenges;
        this.checks = checks;
        this.brand = brand;
    }

    static String registration(Account account) {
        return "register " + account.id();
    }

    /** For a new passkey, that the browser can find without being told a name. */
    String toRegister(Account account, List<Passkey> present) {
        return written(Map.of(
                "challenge", challenge(registration(account)),
                "rp", Map.of("id", checks.site(), "name", brand.name()),
                "user",
                        Map.of(
                                "id", encoded(String.valueOf(account.id()).getBytes(StandardCharsets.UTF_8)),
                                "name", account.username(),
                                "displayName", account.displayName()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                .toList(),
                "excludeCredentials",
                        present.stream()
                                .map(key -> Map.of("type", "public-key", "id", key.credentialId()))
                                .toList(),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none"));
    }

    String toSignIn() {
        return written(Map.of("challenge", challenge(SIGN_IN), "rpId", checks.site(), "userVerification", "required"));
    }

    private String challenge(String purpose) {
        return encoded(challenges.fresh(purpose, Instant.now()));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String written(Map<String, Object> options) {
        try {
            return new ObjectMapper().writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers and lists are JSON", e);
        }
    }
}
