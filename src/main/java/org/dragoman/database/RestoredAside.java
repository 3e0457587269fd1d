package org.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a backup becomes a home, with a database server of its own meanwhile. It goes away with this virtual
 * machine, however that ends, unless it was moved into its place.
 */
final class RestoredAside implements AutoCloseable {
    private final Path folder;
    private final Thread end = new Thread(this::remove, "restore end");
    private @Nullable DatabaseServer server;

    private RestoredAside(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(end);
    }

    static RestoredAside in(Path parent) throws IOException {
        return new RestoredAside(Files.createTempDirectory(parent, ".restoring-"));
    }

    Path folder() {
        return folder;
    }

    void startDatabase() throws IOException {
        var started = DatabaseServer.in(folder.resolve("database"), Keys.in(folder));
        server = started;
        started.launch();
        started.roles().settle(url());
        started.requirePasswords();
    }

    /** By which the owner of the tables signs in. */
    String url() throws IOException {
        if (server == null) {
            throw new IllegalStateException("no database was started");
        }
        return server.url("");
    }

    void moveTo(Path home) throws IOException {
        stop();
        Files.deleteIfExists(home);
        Files.move(folder, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private void stop() throws IOException {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private void remove() {
        try {
            stop();
            PostgresPrograms.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("What was restored is still in " + folder, e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        remove();
    }
}
