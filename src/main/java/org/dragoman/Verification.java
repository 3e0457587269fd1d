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
import java.util.concurrent.CountDownLatch;
import org.dragoman.audit.ExportVerification;
import org.dragoman.audit.TrailVerification;
import org.dragoman.audit.TrustedKeys;
import org.dragoman.audit.Verified;
import org.dragoman.database.BackupFailure;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Restore;
import org.dragoman.edition.EditionVerification;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code dragoman verify}: whether the trail and the released editions are as they were written. */
final class Verification {
    private static final String SIGNING_KEY = "dragoman.edition.signing-key";
    private static final int SHOWN = 50;

    private Verification() {}

    /**
     * Verifies the installation; or what the first argument names, a backup or an export of the trail; with the public
     * key that the second one names, else with those of the installation.
     *
     * @return the exit code: 1 where anything is not as it was written
     */
    static int run(List<String> arguments) throws IOException, SQLException {
        if (arguments.isEmpty()) {
            return told(ofInstallation(Dragoman.home()));
        }
        var file = Path.of(arguments.get(0)).toAbsolutePath();
        if (Files.notExists(file)) {
            throw new BackupFailure("There is no file " + file + ".");
        }
        if (Restore.isBackup(file)) {
            return told(ofBackup(file));
        }
        var keys = arguments.size() == 1 ? keysOf(Dragoman.home()) : keys(Path.of(arguments.get(1)));
        try {
            return told(List.of(ExportVerification.of(file, keys)));
        } catch (CharacterCodingException e) {
            throw new BackupFailure(file + " is neither a backup nor an export of the trail.");
        }
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
        var verdicts = List.of(TrailVerification.of(connection, home, keys), EditionVerification.of(connection, keys));
        connection.rollback();
        return verdicts;
    }

    private static TrustedKeys keys(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new BackupFailure("There is no file " + file + ".");
        }
        return TrustedKeys.of(List.of(file));
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
