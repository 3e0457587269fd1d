package org.dragoman.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;

/** Puts a {@link Backup} into a new home. What an earlier version made is brought up to date at the next start. */
public final class Restore {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String AS_REPLICA = "set session_replication_role = replica";

    private final ZipFile file;
    private final BackupManifest manifest;

    private Restore(ZipFile file, BackupManifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * Restores a backup: aside, and puts it into its place when it is whole.
     *
     * @param home a folder that is empty or not there yet
     * @throws BackupFailure where the home is in use, or the file is none, or the passphrase is not its own, or there is
     *     no room for it; nothing is left behind
     */
    public static void from(Path backup, String passphrase, Path home) throws IOException {
        mustBeNew(home);
        mustBeThere(backup);
        var beside = Objects.requireNonNull(home.toAbsolutePath().getParent());
        Files.createDirectories(beside);
        try (var aside = RestoredAside.in(beside)) {
            fill(aside, backup, passphrase);
            aside.moveTo(home);
        }
    }

    /** Something done with what was restored. */
    public interface Use<T> {
        /** @param connection of the owner of the tables, to a database that has been brought up to date */
        T with(Connection connection, Path home) throws IOException, SQLException;
    }

    /** Restores a backup for a while, and removes what was restored. */
    public static <T> T aside(Path backup, String passphrase, Use<T> use) throws IOException, SQLException {
        mustBeThere(backup);
        try (var aside = RestoredAside.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            fill(aside, backup, passphrase);
            migrations(aside.url()).load().migrate();
            try (var connection = DriverManager.getConnection(aside.url())) {
                return use.with(connection, aside.folder());
            }
        }
    }

    private static void fill(RestoredAside aside, Path backup, String passphrase) {
        try (var file = passphrase.isEmpty()
                ? new ZipFile(backup.toFile())
                : new ZipFile(backup.toFile(), passphrase.toCharArray())) {
            new Restore(file, manifest(file, backup)).into(aside);
        } catch (IOException | SQLException | StartFailure e) {
            throw BackupFailure.because(
                    String.valueOf(e.getMessage()),
                    backup,
                    "restored",
                    aside.folder().getParent());
        }
    }

    /** Whether a file looks like a backup, whole or not. */
    public static boolean isBackup(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }

    private static void mustBeThere(Path backup) {
        if (Files.notExists(backup)) {
            throw new BackupFailure("There is no file " + backup + ".");
        }
    }

    private static void mustBeNew(Path home) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.list(home)) {
                if (files.findAny().isPresent()) {
                    throw new BackupFailure(
                            home + " is not empty. Give DRAGOMAN_HOME a new folder, restore into it, and"
                                    + " start Dragoman there.");
                }
            }
        }
    }

    private static BackupManifest manifest(ZipFile file, Path backup) throws IOException {
        if (!file.isValidZipFile() || file.getFileHeader(BackupManifest.ENTRY) == null) {
            throw new BackupFailure(backup + " is no backup of Dragoman, or only a part of one.");
        }
        try (var content = file.getInputStream(file.getFileHeader(BackupManifest.ENTRY))) {
            var manifest = Backup.JSON.readValue(content.readAllBytes(), BackupManifest.class);
            if (manifest.format() > BackupManifest.FORMAT) {
                throw new BackupFailure(backup + " was made by a later version of Dragoman. Restore it with that one.");
            }
            return manifest;
        } catch (ZipException e) {
            throw new BackupFailure(backup + " cannot be opened with this passphrase (DRAGOMAN_BACKUP_PASSPHRASE).");
        }
    }

    private void into(RestoredAside aside) throws IOException, SQLException {
        for (var entry : file.getFileHeaders()) {
            if (entry.getFileName().startsWith(BackupManifest.HOME)) {
                copy(entry, aside.folder());
            }
        }
        aside.startDatabase();
        migrations(aside.url()).target(manifest.schema()).load().migrate();
        try (var connection = DriverManager.getConnection(aside.url())) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
        }
    }

    private static FluentConfiguration migrations(String url) {
        return Flyway.configure(Restore.class.getClassLoader()).dataSource(url, null, null);
    }

    private void copy(FileHeader entry, Path home) throws IOException {
        var target = home.resolve(entry.getFileName().substring(BackupManifest.HOME.length()))
                .normalize();
        if (!target.startsWith(home)) {
            throw new BackupFailure("The backup names a file outside its home: " + entry.getFileName());
        }
        Files.createDirectories(target.getParent());
        Files.createFile(target, Keys.OWNER_ONLY);
        try (var content = file.getInputStream(entry);
                var out = Files.newOutputStream(target)) {
            content.transferTo(out);
        }
    }

    /** As a replica, the server lets rows in without asking triggers and foreign keys: they held where they come from. */
    private void fill(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(AS_REPLICA);
            statement.execute("truncate " + String.join(", ", manifest.rows().keySet()));
            for (var table : manifest.rows().entrySet()) {
                fill(connection, table);
            }
            for (var sequence : manifest.sequences().entrySet()) {
                statement.execute("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    private void fill(Connection connection, Map.Entry<String, Long> table) throws IOException, SQLException {
        try (var content = file.getInputStream(file.getFileHeader(BackupManifest.TABLES + table.getKey()))) {
            var columns = firstLine(content);
            var command = "copy %s (%s) from stdin".formatted(table.getKey(), columns);
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, content);
            if (rows != table.getValue()) {
                throw new BackupFailure("The table %s has %d rows and should have %d: the backup is damaged."
                        .formatted(table.getKey(), rows, table.getValue()));
            }
        }
    }

    private static String firstLine(InputStream content) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = content.read(); next != '\n' && next != -1; next = content.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
