package org.dragoman;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.dragoman.audit.ExportVerification;
import org.dragoman.audit.TrailVerification;
import org.dragoman.audit.Verified;
import org.dragoman.database.BackupFailure;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Keys;
import org.dragoman.database.Restore;
import org.dragoman.edition.BundleVerification;
import org.dragoman.edition.EditionVerification;
import org.dragoman.signature.TrustedKeys;
import org.dragoman.trust.LogVerification;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code dragoman verify}: whether the trail and the released editions are as they were written. */
final class Verification {
    private static final String SIGNING_KEY = "dragoman.edition.signing-key";
    private static final int SHOWN = 50;

    private Verification() {}

    /**
     * Verifies the installation; or what the first argument names: a backup, an export of the trail, or an edition that
     * somebody holds; with the public key that follows, else with those of the installation.
     *
     * @return the exit code: 1 where anything is not as it was written, 2 where an edition cannot be read
     */
    static int run(List<String> arguments) throws IOException, SQLException {
        var named =
                arguments.stream().filter(argument -> !argument.equals("--key")).toList();
        if (named.isEmpty()) {
            return told(ofInstallation(Dragoman.home()));
        }
        var file = Path.of(named.get(0)).toAbsolutePath();
        if (Files.notExists(file)) {
            throw new BackupFailure("There is no file " + file + ".");
        }
        var key = named.size() == 1 ? Optional.<TrustedKeys>empty() : Optional.of(keys(Path.of(named.get(1))));
        if (BundleVerification.isFor(file)) {
            return told(BundleVerification.of(file, key));
        }
        if (Restore.isBackup(file)) {
            return told(ofBackup(file));
        }
        var keys = key.isPresent() ? key.get() : keysOf(Dragoman.home());
        try {
            return told(List.of(ExportVerification.of(file, keys)));
        } catch (CharacterCodingException e) {
            throw new BackupFailure(file + " is neither a backup nor an export of the trail.");
        }
    }

    private static int told(BundleVerification.Verdict verdict) {
        verdict.said().forEach(System.out::println);
        return verdict.outcome().code();
    }

    private static int told(List<Verified> verdicts) {
        verdicts.forEach(verdict -> System.out.println(verdict.summary()));
        var faults =
                verdicts.stream().flatMap(verdict -> verdict.faults().stream()).toList();
        faults.stream().limit(SHOWN).forEach(System.err::println);
        if (faults.size() > SHOWN) {
            System.err.println("… and %d more.".formatted(faults.size() - SHOWN));
        }
        System.out.println(faults.isEmpty() ? "All is as it was written." : "Faults found: " + faults.size());
        return faults.isEmpty() ? 0 : 1;
    }

    private static List<Verified> ofInstallation(Path home) throws IOException, SQLException {
        var config = ConfigProvider.getConfig();
        var external = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (external.isPresent()) {
            var user = config.getOptionalValue("quarkus.datasource.username", String.class)
                    .orElse("");
            var password = config.getOptionalValue("quarkus.datasource.password", String.class)
                    .orElse("");
            try (var connection = DriverManager.getConnection(external.get(), user, password)) {
                return of(connection, home, keysOf(home));
            }
        }
        if (Files.notExists(home.resolve("database"))) {
            throw new BackupFailure("There is nothing to verify in " + home + ": set DRAGOMAN_HOME.");
        }
        var url = EmbeddedDatabase.start(home, new CountDownLatch(0)).ownerUrl("postgres");
        try (var connection = DriverManager.getConnection(url)) {
            return of(connection, home, keysOf(home));
        }
    }

    /** Restores it aside, so that what is verified is what a restore would give. */
    private static List<Verified> ofBackup(Path backup) throws IOException, SQLException {
        return Restore.aside(
                backup, Maintenance.passphrase(), (connection, home) -> of(connection, home, keysIn(home)));
    }

    private static List<Verified> of(Connection connection, Path home, TrustedKeys keys)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var all = keys;
        for (var installationKey : installationKeys(home)) {
            all = all.and(connection, installationKey);
        }
        var verdicts = List.of(
                TrailVerification.of(connection, home, all),
                EditionVerification.of(connection, all),
                LogVerification.of(connection, home, all));
        connection.rollback();
        return verdicts;
    }

    /** That of a backup stands in it; otherwise the configuration may have one. */
    private static List<String> installationKeys(Path home) throws IOException {
        var keys = new ArrayList<String>();
        var file = home.resolve("keys").resolve("session");
        if (Files.exists(file)) {
            keys.add(Files.readString(file));
        }
        ConfigProvider.getConfig()
                .getOptionalValue(Keys.SESSION_PROPERTY, String.class)
                .ifPresent(keys::add);
        return keys;
    }

    private static TrustedKeys keys(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new BackupFailure("There is no file " + file + ".");
        }
        try {
            return TrustedKeys.of(List.of(file));
        } catch (IllegalArgumentException e) {
            throw new BackupFailure(file + " holds no Ed25519 key, neither as PEM nor as a JWK.");
        }
    }

    /** The key that signs, and whichever public keys stand beside it: those of earlier times. */
    private static TrustedKeys keysOf(Path home) throws IOException {
        var configured = ConfigProvider.getConfig().getOptionalValue(SIGNING_KEY, Path.class);
        return configured.isPresent() ? keysBeside(configured.get()) : keysIn(home);
    }

    private static TrustedKeys keysIn(Path home) throws IOException {
        return keysBeside(home.resolve("keys").resolve("editions.pem"));
    }

    private static TrustedKeys keysBeside(Path key) throws IOException {
        var files = new ArrayList<Path>();
        if (Files.exists(key)) {
            try (var beside =
                    Files.list(Objects.requireNonNull(key.toAbsolutePath().getParent()))) {
                beside.filter(file -> file.toString().endsWith(".pem")).forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new BackupFailure("There is no key in " + key
                    + ": name a file with the public key, as the site has it at /editions/key.pem.");
        }
        return TrustedKeys.of(files);
    }
}
