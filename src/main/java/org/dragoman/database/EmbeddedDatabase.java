package org.dragoman.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that the application starts for itself and that keeps its data in a folder which only its owner
 * may enter. A server that outlived its application (after a {@code kill -9}) is attached to; one that dies is started
 * again, while there is an application that wants it.
 *
 * <p>It listens to this machine alone, on a port that is chosen at the first start and kept in the folder, and to
 * nobody without a password (SCRAM, RFC 7677). The application signs in as a role that owns no table: it cannot take the
 * triggers away that keep the trail and the editions as they are. Only migrations run as the owner.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final int port;
    private final DatabaseRoles roles;

    private EmbeddedDatabase(int port, DatabaseRoles roles) {
        this.port = port;
        this.roles = roles;
    }

    /**
     * Starts the server of an installation, or attaches to it where it already runs.
     *
     * @param users the server ends with this virtual machine, but not before they are at zero
     * @throws StartFailure when it does not start or the folder cannot be written, which says why
     */
    public static EmbeddedDatabase start(Path home, CountDownLatch users) {
        try {
            var server = DatabaseServer.in(home.resolve("database"), Keys.in(home));
            if (server.answers()) {
                LOG.infof("Attached to the database server that already runs on port %d", server.port());
            } else {
                LOG.info("Starting the embedded PostgreSQL …");
                server.launch();
            }
            server.requirePasswords();
            server.watch(users);
            return new EmbeddedDatabase(server.port(), server.roles());
        } catch (IOException e) {
            throw StartFailure.of(home, e);
        }
    }

    /** Where the application finds its database, as properties of Quarkus. */
    public Map<String, String> settings() {
        return settings(DatabaseServer.MAINTENANCE);
    }

    /** The same for another database of the server. */
    public Map<String, String> settings(String database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(database),
                "quarkus.datasource.username", DatabaseRoles.APPLICATION,
                "quarkus.datasource.password", roles.applicationPassword(),
                "quarkus.flyway.jdbc-url", url(database),
                "quarkus.flyway.username", DatabaseRoles.OWNER,
                "quarkus.flyway.password", roles.ownerPassword());
    }

    /** The URL by which the owner of its tables signs in to one of its databases. */
    public String ownerUrl(String database) {
        return url(database) + "?" + roles.ownerSignIn();
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }
}
