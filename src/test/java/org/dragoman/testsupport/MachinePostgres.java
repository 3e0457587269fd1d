package org.dragoman.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the machine's packages, of whatever version they have, set up as an organisation sets up its own: an owner
 * of the tables, and the role of {@code docker/database/roles.sh}.
 */
public final class MachinePostgres implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final Path ROLES = Path.of("docker", "database", "roles.sh").toAbsolutePath();
    private static final String OWNER = "owner";
    private static final String OWNER_PASSWORD = "quay-and-crane-owner";
    private static final String APPLICATION_PASSWORD = "quay-and-crane-application";
    private static final String NAME = "dragoman";

    private final Path programs;
    private final Path folder;
    private final int port;

    private MachinePostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** @param folder where it keeps its data; made by this */
    public static MachinePostgres start(Path folder) throws IOException, InterruptedException {
        var server = new MachinePostgres(programs(), Files.createDirectory(folder), Packaged.freePort());
        server.initialise();
        server.run(
                "pg_ctl",
                "-w",
                "-o",
                "-p %d -k %s -c listen_addresses=localhost".formatted(server.port, folder),
                "-l",
                folder.resolve("log").toString(),
                "-D",
                server.data(),
                "start");
        server.run("createdb", NAME);
        server.run(List.of("bash", ROLES.toString()));
        return server;
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())))
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + PACKAGES));
        }
    }

    private void initialise() throws IOException, InterruptedException {
        var password = Files.writeString(folder.resolve("password"), OWNER_PASSWORD);
        run(
                "initdb",
                "--username=" + OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "-D",
                data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Variables of the environment, by which the application finds it. */
    public Map<String, String> settings() {
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(port, NAME);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", NAME,
                "QUARKUS_DATASOURCE_PASSWORD", APPLICATION_PASSWORD,
                "QUARKUS_FLYWAY_JDBC_URL", url,
                "QUARKUS_FLYWAY_USERNAME", OWNER,
                "QUARKUS_FLYWAY_PASSWORD", OWNER_PASSWORD);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; in a namespace without a mapping, root is nobody and yet owns its files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PGHOST", "localhost",
                        "PGPORT", String.valueOf(port),
                        "PGUSER", OWNER,
                        "PGPASSWORD", OWNER_PASSWORD,
                        "POSTGRES_USER", OWNER,
                        "POSTGRES_DB", NAME,
                        "APPLICATION_PASSWORD", APPLICATION_PASSWORD));
        if (builder.start().waitFor() != 0) {
            throw new IOException(command + ": " + Files.readString(said, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-m", "fast", "-D", data(), "stop");
    }
}
