package org.dragoman.testsupport;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The application as it is delivered, in a process of its own. */
public final class Packaged implements AutoCloseable {
    public static final Path FOLDER = Path.of("target", "quarkus-app").toAbsolutePath();
    public static final String PASSWORD = "interpreter-at-court";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public final Process process;
    public final int port;
    private final Path log;

    private Packaged(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param home where it keeps its data; it works there, too
     * @param settings environment variables beside the usual ones
     * @param options of the virtual machine
     */
    public static Packaged start(Path home, Map<String, String> settings, String... options) throws IOException {
        return started(home, settings, List.of(), List.of(options)).whenReady();
    }

    /** Starts it as an ordinary user, also where the tests run as root, without waiting. */
    public static Packaged startAsOrdinaryUser(Path home, Map<String, String> settings, String... options)
            throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return started(home, settings, List.of(), List.of(options));
        }
        Files.setAttribute(home, "unix:uid", NOBODY);
        return started(home, settings, List.of("setpriv", "--reuid=nobody", "--clear-groups"), List.of(options));
    }

    private static final int NOBODY = 65534;

    private static Packaged started(Path home, Map<String, String> settings, List<String> user, List<String> options)
            throws IOException {
        assertThat(FOLDER.resolve("quarkus-run.jar"))
                .as("made by ./mvnw package -DskipTests")
                .exists();
        int port = freePort();
        var command = new ArrayList<>(user);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-jar", FOLDER.resolve("quarkus-run.jar").toString()));
        var log = Files.createTempFile("dragoman", ".log");
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DRAGOMAN_HOME", home.toString());
        builder.environment().put("DRAGOMAN_PROOFREADING_ENABLED", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        return new Packaged(builder.start(), port, log);
    }

    /** What a demonstration without samples is set to. */
    public static Map<String, String> demonstration(Path noSamples) {
        return Map.of(
                "DRAGOMAN_MODE",
                "demonstration",
                "DRAGOMAN_DEMO_PASSWORD",
                PASSWORD,
                "DRAGOMAN_DEMONSTRATION_TRANSLATIONS",
                noSamples.toString(),
                "DRAGOMAN_DEMONSTRATION_GLOSSARY",
                Path.of("glossary", "glossary.csv").toAbsolutePath().toString());
    }

    /** What a command came to: its exit code, and what it said. */
    public record Done(int code, String said) {}

    /** Runs one of its commands beside it. */
    public static Done run(Path home, Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                FOLDER.resolve("quarkus-run.jar").toString()));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(settings);
        builder.environment().put("DRAGOMAN_HOME", home.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Done(process.waitFor(), said);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public Packaged whenReady() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast(() -> assertThat(process.isAlive()).as(log()).isTrue())
                .ignoreExceptions()
                .until(() -> given().get("/health/ready").statusCode() == 200);
        return this;
    }

    /** What it has written so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    public RequestSpecification given() {
        return RestAssured.given().baseUri("http://localhost").port(port);
    }

    /** The same as one of the demonstration accounts. */
    public RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, PASSWORD);
    }

    /** Asks it to end, as a container does; answers with its exit code. */
    public int end() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            end();
        }
    }
}
