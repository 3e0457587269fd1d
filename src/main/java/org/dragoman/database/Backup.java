package org.dragoman.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.postgresql.PGConnection;

/**
 * An installation in one file, made while people work: the database as it is at one moment, the keys, and whatever else
 * stands in its home. A ZIP with the rows of each table as PostgreSQL's {@code COPY} writes them; with a passphrase, its
 * entries are encrypted (AES-256, WinZip AE-2), which other programs can open.
 */
public final class Backup {
    private static final String TABLES =
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            order by table_name""";
    private static final String COLUMNS =
            """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'""";
    private static final String SEQUENCES =
            """
            select sequencename, last_value from pg_sequences
            where schemaname = 'public' and last_value is not null""";
    private static final String SCHEMA =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1";
    private static final String DATABASE_FOLDER = "database";

    /** What is newer than the rows would belie them: how far the trail has come since. */
    private static final String TRAIL_FOLDER = "trail";

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Connection connection;
    private final ZipOutputStream file;
    private final boolean isEncrypted;

    private Backup(Connection connection, ZipOutputStream file, boolean isEncrypted) {
        this.connection = connection;
        this.file = file;
        this.isEncrypted = isEncrypted;
    }

    /**
     * Writes a backup aside and puts it into its place when it is whole.
     *
     * @param owner a connection of the owner of the tables, which nobody else uses meanwhile
     * @param passphrase empty for a file that everybody can read
     * @throws BackupFailure where the file is there already, or cannot be written
     */
    public static void write(Path home, Connection owner, Path file, String passphrase) throws SQLException {
        if (Files.exists(file)) {
            throw new BackupFailure(file + " is there already. Name another file; backups are not overwritten.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupFailure("There is no folder " + folder + ". Make it, or name another file.");
        }
        try {
            writeAside(home, owner, file, folder, passphrase);
        } catch (IOException e) {
            throw BackupFailure.because(e.toString(), file, "written", folder);
        }
    }

    private static void writeAside(Path home, Connection owner, Path file, Path folder, String passphrase)
            throws IOException, SQLException {
        var aside = Files.createTempFile(folder, "backup", ".part", Keys.OWNER_ONLY);
        try {
            try (var out = Files.newOutputStream(aside);
                    var zip = passphrase.isEmpty()
                            ? new ZipOutputStream(out)
                            : new ZipOutputStream(out, passphrase.toCharArray())) {
                new Backup(owner, zip, !passphrase.isEmpty()).write(home);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void write(Path home) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var rows = new LinkedHashMap<String, Long>();
        for (var table : answers(TABLES)) {
            rows.put(table, writeTable(table));
        }
        var manifest =
                new BackupManifest(BackupManifest.FORMAT, answers(SCHEMA).get(0), Instant.now(), rows, sequences());
        connection.rollback();
        for (var path : filesOf(home)) {
            begin(BackupManifest.HOME + home.relativize(path).toString().replace('\\', '/'));
            Files.copy(path, file);
            file.closeEntry();
        }
        begin(BackupManifest.ENTRY);
        file.write(JSON.writeValueAsBytes(manifest));
        file.closeEntry();
    }

    /** Everything but the folder of the database, which no copy of files would show as it is at one moment. */
    private static List<Path> filesOf(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(home.resolve(DATABASE_FOLDER)))
                    .filter(path -> !path.startsWith(home.resolve(TRAIL_FOLDER)))
                    .sorted()
                    .toList();
        }
    }

    private void begin(String name) throws IOException {
        var entry = new ZipParameters();
        entry.setFileNameInZip(name);
        if (isEncrypted) {
            entry.setEncryptFiles(true);
            entry.setEncryptionMethod(EncryptionMethod.AES);
            entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        file.putNextEntry(entry);
    }

    /** The first line names the columns, so that a later order of them does not matter. */
    private long writeTable(String table) throws IOException, SQLException {
        var columns = columns(table);
        begin(BackupManifest.TABLES + table);
        file.write((columns + "\n").getBytes(StandardCharsets.UTF_8));
        var command = "copy %s (%s) to stdout".formatted(table, columns);
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command, new Unclosed(file));
        file.closeEntry();
        return rows;
    }

    private String columns(String table) throws SQLException {
        try (var question = connection.prepareStatement(COLUMNS)) {
            question.setString(1, table);
            var answer = question.executeQuery();
            answer.next();
            return answer.getString(1);
        }
    }

    private Map<String, Long> sequences() throws SQLException {
        var values = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getLong(2));
            }
        }
        return values;
    }

    private List<String> answers(String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /** The driver closes what it has written to; the entries that follow need it open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() {
            // What it stands for is closed by whoever opened it.
        }
    }
}
