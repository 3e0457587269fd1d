package org.dragoman.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public keys whose signatures are believed: one in use, and those before it. */
public final class TrustedKeys {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IS_KEPT = "select to_regclass('kept_key') is not null";
    private static final String KEPT = "select encoded, sealed from kept_key";

    private final List<VerifyingKey> keys;

    private TrustedKeys(List<VerifyingKey> keys) {
        this.keys = List.copyOf(keys);
    }

    public static TrustedKeys of(VerifyingKey... keys) {
        return new TrustedKeys(List.of(keys));
    }

    /**
     * The public keys of some files: each one in PEM, a JWK, or a set of those (RFC 7517).
     *
     * @throws IllegalArgumentException where one holds none
     */
    public static TrustedKeys of(List<Path> files) throws IOException {
        var keys = new ArrayList<VerifyingKey>();
        for (var file : files) {
            keys.addAll(keys(Files.readString(file, StandardCharsets.UTF_8)));
        }
        return new TrustedKeys(keys);
    }

    /** These, and those of a database that the installation has put there itself. */
    public TrustedKeys and(Connection connection, String installationKey) throws SQLException {
        var seal = new KeySeal(installationKey);
        var more = new ArrayList<>(keys);
        if (!isKept(connection)) {
            return this;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(KEPT)) {
            while (rows.next()) {
                var key = VerifyingKey.of(rows.getBytes(1));
                seal.open(rows.getBytes(2), key).ifPresent(opened -> more.add(key));
            }
        }
        return new TrustedKeys(more);
    }

    /** A database of an earlier version has no keys. */
    private static boolean isKept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(IS_KEPT)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public boolean signed(byte[] content, byte[] signature) {
        return signer(content, signature).isPresent();
    }

    /** The key by which some content was signed. */
    public Optional<VerifyingKey> signer(byte[] content, byte[] signature) {
        return keys.stream().filter(key -> key.signed(content, signature)).findFirst();
    }

    private static List<VerifyingKey> keys(String file) throws IOException {
        if (!file.stripLeading().startsWith("{")) {
            return List.of(VerifyingKey.ofPem(file));
        }
        var read = JSON.readTree(file);
        Stream<JsonNode> jwks = read.has("keys") ? read.path("keys").valueStream() : Stream.of(read);
        return jwks.map(VerifyingKey::ofJwk).toList();
    }
}
