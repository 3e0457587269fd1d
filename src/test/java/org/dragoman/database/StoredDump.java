package org.dragoman.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.dragoman.testsupport.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The database of an earlier version, as {@link Dump} stored it. */
record StoredDump(int version) {
    static final Path FOLDER = Path.of("src", "test", "resources", "database");

    /** All that are stored, the oldest first. */
    static List<StoredDump> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("version-\\d+\\.sql"))
                    .map(name -> new StoredDump(Integer.parseInt(name.replaceAll("\\D", ""))))
                    .sorted(Comparator.comparingInt(StoredDump::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@linkplain Inventory inventory} that was taken of it when it was made. */
    List<String> inventory() {
        try {
            return Files.readAllLines(file(".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a database as that version left it, on the server of the tests.
     *
     * @return the URL by which its owner signs in
     */
    String restore(String name) {
        var url = Database.server().ownerUrl(name);
        try {
            try (var connection = DriverManager.getConnection(Database.server().ownerUrl("postgres"))) {
                execute(connection, "drop database if exists " + name + " with (force)");
                execute(connection, "create database " + name);
            }
            migrations(url).target(Integer.toString(version)).load().migrate();
            try (var connection = DriverManager.getConnection(url)) {
                fill(connection);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the dump of version " + version + " cannot be restored", e);
        }
        return url;
    }

    /** The application's migrations of a database. */
    static FluentConfiguration migrations(String url) {
        return Flyway.configure(StoredDump.class.getClassLoader()).dataSource(url, null, null);
    }

    /** As a replica, the server lets rows in without asking triggers and foreign keys. */
    private void fill(Connection connection) throws SQLException, IOException {
        execute(connection, "set session_replication_role = replica");
        try (var dump = Files.newBufferedReader(file(".sql"))) {
            for (var line = dump.readLine(); line != null; line = dump.readLine()) {
                if (line.startsWith("COPY ")) {
                    copy(connection, line, dump);
                } else if (!line.startsWith("--")) {
                    execute(connection, line);
                }
            }
        }
    }

    private static void copy(Connection connection, String command, BufferedReader dump)
            throws SQLException, IOException {
        CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        for (var line = dump.readLine(); line != null && !line.equals("\\."); line = dump.readLine()) {
            var row = (line + "\n").getBytes(StandardCharsets.UTF_8);
            rows.writeToCopy(row, 0, row.length);
        }
        rows.endCopy();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file(String ending) {
        return FOLDER.resolve("version-" + version + ending);
    }

    @Override
    public String toString() {
        return "version " + version;
    }
}
