package org.dragoman.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The process of the embedded server, and the folder in which it keeps its data. Thread-safe. */
final class DatabaseServer {
    /** The database that every server has, which is the application's. */
    static final String MAINTENANCE = "postgres";

    private static final Logger LOG = Logger.getLogger(DatabaseServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Object STARTING = new Object();

    /** What is acknowledged survives a power cut, and only this machine is listened to: no socket stands in a folder. */
    private static final Map<String, String> CONFIGURATION = Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "100",
            "log_min_messages", "log",
            "log_checkpoints", "off",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    private final Path folder;
    private final DatabaseRoles roles;
    private final Path ownerPassword;
    private final ServerLog log;
    private volatile boolean isStartedHere;
    private volatile boolean isUnwanted;

    private DatabaseServer(Path folder, Keys keys) {
        this.folder = folder;
        this.roles = DatabaseRoles.of(keys);
        this.ownerPassword = keys.databaseOwnerFile();
        this.log = new ServerLog(folder.resolve("server.log"));
    }

    static DatabaseServer in(Path folder, Keys keys) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new DatabaseServer(folder, keys);
    }

    DatabaseRoles roles() {
        return roles;
    }

    /** Its port: chosen at the first start. */
    int port() throws IOException {
        var file = folder.resolve("port");
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : anotherPort();
    }

    private int anotherPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(folder.resolve("port"), socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private String address() throws IOException {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), MAINTENANCE);
    }

    String url(String parameters) throws IOException {
        return address() + "?" + roles.ownerSignIn() + parameters;
    }

    /** Whether it lets its owner in: something else may have taken the port. */
    boolean answers() throws IOException {
        if (!listens()) {
            return false;
        }
        try (var connection = DriverManager.getConnection(url("&loginTimeout=10&socketTimeout=10"))) {
            return connection.isValid(10);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Starts it, unless it runs. One that was killed leaves a lock and processes that go away within seconds, hence the
     * patience with these. Of instances that share the folder one starts it, while the others wait.
     */
    void launch() throws IOException {
        synchronized (STARTING) {
            try (var file = FileChannel.open(
                            folder.resolve("starting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var turn = file.lock()) {
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                while (turn.isValid() && !answers() && !start()) {
                    if (log.saysThatItIsHopeless() || System.nanoTime() > deadline) {
                        throw new StartFailure(log.advice(folder), null);
                    }
                    LOG.infof(
                            "The database is not ready yet (%s); trying again",
                            log.lastWord().orElse("no word"));
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private boolean start() throws IOException {
        var programs = PostgresPrograms.in(folder.resolve("server"));
        int port = isFree(port()) ? port() : anotherPort();
        log.clear();
        if (Files.notExists(data()) && !initialise(programs)) {
            return false;
        }
        var configuration = CONFIGURATION.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" "));
        boolean isStarted = control(programs, "start", "-l", log.path(), "-o", "-p " + port + " " + configuration);
        isStartedHere |= isStarted;
        return isStarted;
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Made aside, so that a start that is cut short leaves nothing that looks whole. */
    private boolean initialise(PostgresPrograms programs) throws IOException {
        var unfinished = folder.resolve("data.unfinished");
        PostgresPrograms.remove(unfinished);
        Files.createDirectories(unfinished);
        boolean isMade = programs.run(
                log,
                "initdb",
                List.of(
                        "-D",
                        unfinished.toString(),
                        "--username=" + DatabaseRoles.OWNER,
                        "--pwfile=" + ownerPassword,
                        "--auth=scram-sha-256",
                        "--encoding=UTF-8",
                        "--locale=C.UTF-8"));
        if (isMade) {
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        }
        return isMade;
    }

    private boolean control(PostgresPrograms programs, String what, String... options) throws IOException {
        var arguments = Stream.concat(
                        Stream.of("-D", data().toString(), "-w", "-t", String.valueOf(PATIENCE.toSeconds())),
                        Stream.of(options))
                .collect(Collectors.toList());
        arguments.add(what);
        return programs.run(log, "pg_ctl", arguments);
    }

    /**
     * An earlier version trusted everybody on this machine, and nobody had a password. They are not given again at each
     * start, for each costs thousands of digests (RFC 5802).
     */
    void requirePasswords() throws IOException {
        var file = data().resolve("pg_hba.conf");
        var rules = Files.readString(file);
        var strict = rules.replaceAll("(?m)^((?:local|host)\\s.*\\s)trust\\s*$", "$1scram-sha-256");
        boolean isTrusting = !strict.equals(rules);
        if (isTrusting || !roles.areSettled(address())) {
            roles.settle(url(""));
        }
        if (isTrusting) {
            Files.writeString(file, strict);
            reload();
        }
    }

    private void reload() throws IOException {
        try (var connection = DriverManager.getConnection(url(""));
                var statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The server did not take its new rules of sign-in", e);
        }
    }

    /**
     * Starts it again whenever it is gone, until this virtual machine ends; then ends it, if it was started here.
     *
     * @param users reaches zero when nobody works with it any more: what they have in hand is still stored
     */
    void watch(CountDownLatch users) {
        var watch = new Thread(this::keepAlive, "database watch");
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(users), "database end"));
    }

    private void keepAlive() {
        var said = "";
        while (!isUnwanted) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (!isUnwanted && !listens()) {
                said = revive(said);
            }
        }
    }

    /** Says what has happened, unless it has been said. */
    private String revive(String said) {
        try {
            LOG.warn("The database server is gone; starting it again …");
            launch();
            LOG.info("The database server is there again");
            return "";
        } catch (IOException | StartFailure e) {
            var message = String.valueOf(e.getMessage());
            if (!message.equals(said)) {
                LOG.error(message);
            }
            return message;
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), (int) PAUSE.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void end(CountDownLatch users) {
        isUnwanted = true;
        try {
            if (!users.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The application does not end; the database server ends before it");
            }
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warnf("The database server was not stopped: %s", e.getMessage());
        }
    }

    /** Ends it, if it was started here. */
    void stop() throws IOException {
        if (isStartedHere && !control(PostgresPrograms.in(folder.resolve("server")), "stop", "-m", "fast")) {
            LOG.warn("The database server was not stopped: " + log.lastWord().orElse("it may have ended before"));
        }
    }
}
