package org.dragoman.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what browsers bring from passkeys (Web Authentication Level 3, sections 7.1 and 7.2), with WebAuthn4J: ours is
 * the address of the site, a challenge that we gave out, and that the owner unlocked the passkey.
 */
@ApplicationScoped
class PasskeyChecks {
    private static final List<PublicKeyCredentialParameters> TAKEN = List.of(
            taken(COSEAlgorithmIdentifier.ES256),
            taken(COSEAlgorithmIdentifier.RS256),
            taken(COSEAlgorithmIdentifier.EdDSA));

    private final Challenges challenges;
    private final WebConfig web;

    /** Made for the first passkey, and not at the start. */
    private static final class Manager {
        static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager VERIFYING = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);
    }

    @Inject
    PasskeyChecks(Challenges challenges, WebConfig web) {
        this.challenges = challenges;
        this.web = web;
    }

    private static PublicKeyCredentialParameters taken(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    String site() {
        return Objects.requireNonNullElse(web.address().getHost(), "localhost");
    }

    private ServerProperty server(byte[] challenge) {
        return new ServerProperty(new Origin(web.address().toString()), site(), new DefaultChallenge(challenge));
    }

    /** A new passkey of somebody, who has unlocked it. */
    Passkey registered(String brought, String name, String purpose, Account account) {
        return verified(() -> {
            var parsed = Manager.VERIFYING.parseRegistrationResponseJSON(brought);
            var challenge = signed(parsed.getCollectedClientData());
            mustHold(challenge, purpose);
            var data =
                    Manager.VERIFYING.verify(parsed, new RegistrationParameters(server(challenge), TAKEN, true, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return new Passkey(
                    account,
                    name,
                    encoded(key.getCredentialId()),
                    Manager.KEYS.convert(key),
                    authenticator.getSignCount());
        });
    }

    /** The passkey with which somebody signed our challenge; it is used up. */
    Passkey shown(String brought, String purpose, Function<String, Optional<Passkey>> known) {
        return verified(() -> {
            var parsed = Manager.VERIFYING.parseAuthenticationResponseJSON(brought);
            var challenge = signed(parsed.getCollectedClientData());
            mustHold(challenge, purpose);
            var passkey = Optional.ofNullable(parsed.getCredentialId())
                    .map(PasskeyChecks::encoded)
                    .flatMap(known)
                    .orElseThrow(PasskeyChecks::refused);
            var credential = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    passkey.counter(),
                    Manager.KEYS.convert(passkey.credential()),
                    null,
                    null,
                    null,
                    null);
            var data = Manager.VERIFYING.verify(
                    parsed, new AuthenticationParameters(server(challenge), credential, null, true, true));
            UsedChallenge.use(challenge);
            passkey.use(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
            return passkey;
        });
    }

    private interface Verification {
        Passkey passkey();
    }

    private static Passkey verified(Verification verification) {
        try {
            return verification.passkey();
        } catch (DataConversionException | VerificationException | NullPointerException | IllegalArgumentException e) {
            throw refused();
        }
    }

    /** What is missing is refused as what is wrong. */
    private static byte[] signed(@Nullable CollectedClientData data) {
        return Objects.requireNonNull(data).getChallenge().getValue();
    }

    private void mustHold(byte[] challenge, String purpose) {
        if (!challenges.holds(challenge, purpose, Instant.now())) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.conflict("passkey-refused", PasskeyMessages.class, PasskeyMessages::refused);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
