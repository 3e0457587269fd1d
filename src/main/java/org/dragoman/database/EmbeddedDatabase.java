package org.dragoman.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that the application starts for itself and that keeps its data in a folder.
 *
 * <p>The library behind it is made for tests and turns durability off; here {@code fsync}, {@code synchronous_commit}
 * and {@code full_page_writes} are on, so that what is acknowledged survives a power cut. The port is chosen at the
 * first start and kept in the folder. A server that outlived its application (after a {@code kill -9}) is attached to.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String jdbcUrl;

    private EmbeddedDatabase(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** The URL of the database, its user included. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /**
     * Starts the server of a data folder, or attaches to it where it already runs.
     *
     * @throws UncheckedIOException when the folder cannot be written or the server does not start
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            int port = port(folder);
            var url = "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port);
            if (answers(url)) {
                LOG.infof("Attached to the database server that already runs on port %d", port);
            } else {
                LOG.info("Starting the embedded PostgreSQL …");
                launch(folder, port, System.nanoTime() + PATIENCE.toNanos());
            }
            return new EmbeddedDatabase(url);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + folder + " does not start", e);
        }
    }

    private static int port(Path folder) throws IOException {
        var file = folder.resolve("port");
        if (Files.exists(file)) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (var socket = new ServerSocket(0)) {
            Files.writeString(file, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    private static boolean answers(String url) {
        try (var connection = DriverManager.getConnection(url + "&connectTimeout=2")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A server that was killed leaves a lock that clears within seconds, hence the retries. */
    private static void launch(Path folder, int port, long deadline) throws IOException {
        while (true) {
            try {
                builder(folder, port).start();
                return;
            } catch (IOException | IllegalStateException e) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(e);
                }
                LOG.infof("The database is not ready yet (%s); trying again", e.getMessage());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }
}
