package org.dragoman.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.signature.VerifyingKey;

/** Verifies an edition that somebody holds, in an archive or unpacked, with nothing but a public key. */
public final class BundleVerification {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnpackedBundle bundle;
    private final List<String> differences = new ArrayList<>();
    private String what = "";

    private BundleVerification(UnpackedBundle bundle) {
        this.bundle = bundle;
    }

    /** How it ended. */
    public enum Outcome {
        /** It is as it was signed. */
        WHOLE(0),
        /** Something in it differs. */
        DIFFERS(1),
        /** It is no bundle, or cannot be read. */
        UNREADABLE(2);

        private final int code;

        Outcome(int code) {
            this.code = code;
        }

        /** With what a command ends. */
        public int code() {
            return code;
        }
    }

    /**
     * What was found.
     *
     * @param said what people are told, a sentence a line; where something differs, what differs first
     */
    public record Verdict(Outcome outcome, List<String> said) {
        public Verdict {
            said = List.copyOf(said);
        }
    }

    /** Whether something looks like the bundle of an edition, whole or not. */
    public static boolean isFor(Path path) {
        if (Files.isDirectory(path)) {
            return true;
        }
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry(Manifest.SIGNATURE) != null || zip.getEntry(Manifest.KEY) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param path a ZIP archive, or a folder
     * @param trusted whose signature is believed; where there is none, the key that the bundle brings itself
     */
    public static Verdict of(Path path, Optional<TrustedKeys> trusted) {
        try {
            return new BundleVerification(UnpackedBundle.at(path)).verdict(trusted);
        } catch (IOException e) {
            return new Verdict(
                    Outcome.UNREADABLE,
                    List.of(path + " cannot be read as the bundle of an edition: " + e.getMessage()));
        }
    }

    private Verdict verdict(Optional<TrustedKeys> trusted) throws IOException {
        var manifest = part(Manifest.NAME);
        var signature = part(Manifest.SIGNATURE);
        var brought = broughtKey();
        var keys = trusted.orElseGet(() -> brought.map(TrustedKeys::of).orElseGet(TrustedKeys::of));
        var signer = keys.signer(manifest, signature);
        if (signer.isPresent()) {
            compare(JSON.readTree(manifest));
        } else {
            differences.add(unsigned(brought.filter(key -> key.signed(manifest, signature))));
        }
        var said = new ArrayList<String>();
        if (differences.isEmpty()) {
            said.add(what + " is as it was signed, with the key " + named(signer.orElseThrow()) + ".");
        } else {
            said.add(differences.get(0));
            if (differences.size() > 1) {
                said.add("%d more differences were found.".formatted(differences.size() - 1));
            }
        }
        if (trusted.isEmpty()) {
            said.add(
                    "This shows only that the bundle agrees with the key that it brings itself, which a forger could have"
                            + " put in. Compare that key with one that you trust, or name it: --key FILE");
        }
        return new Verdict(differences.isEmpty() ? Outcome.WHOLE : Outcome.DIFFERS, said);
    }

    private byte[] part(String name) throws IOException {
        return bundle.content(name).orElseThrow(() -> new IOException("there is no " + name + " in it"));
    }

    private Optional<VerifyingKey> broughtKey() {
        try {
            return bundle.content(Manifest.KEY)
                    .map(pem -> VerifyingKey.ofPem(new String(pem, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String unsigned(Optional<VerifyingKey> other) {
        return other.map(key -> "The manifest is signed by a key that you do not trust: " + named(key) + ".")
                .orElse(
                        "The signature is not right: manifest.json or manifest.sig was changed, or another key signed it.");
    }

    private static String named(VerifyingKey key) {
        return key.thumbprint() + " (SHA-256 " + key.sha256() + ")";
    }

    private void compare(JsonNode manifest) {
        what = "Edition %s of %s (%s)"
                .formatted(
                        manifest.path("number").asText(),
                        manifest.path("statement").asText(),
                        manifest.path("address").asText());
        var digests = bundle.digests();
        var unlisted = new TreeSet<>(digests.keySet());
        unlisted.removeAll(List.of(Manifest.NAME, Manifest.SIGNATURE));
        for (var listed : manifest.path("files")) {
            var name = listed.path("name").asText();
            unlisted.remove(name);
            var digest = digests.get(name);
            if (digest == null) {
                differences.add("The file " + name + " is missing.");
            } else if (!digest.equals(listed.path("sha256").asText())) {
                differences.add("The file %s was changed: its SHA-256 is %s, and was %s when it was signed."
                        .formatted(name, digest, listed.path("sha256").asText()));
            }
        }
        unlisted.forEach(name -> differences.add("The file " + name + " was put in: the manifest does not list it."));
    }
}
