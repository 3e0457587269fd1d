package org.dragoman.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dragoman.testsupport.Packaged;

/** The packaged application on the database in its folder: each can be killed, and the application started again. */
final class Installation implements AutoCloseable {
    private static final String OPTIONS =
            "@" + Path.of("src", "main", "sh", "java.options").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FAILED = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final AtomicInteger failures = new AtomicInteger();
    private final Path home;
    private final Map<String, String> settings;
    private volatile Packaged application;

    private Installation(Path home, Map<String, String> settings) throws IOException {
        this.home = home;
        this.settings = settings;
        this.application = Packaged.start(home, settings, OPTIONS);
    }

    /** Starts it in an empty folder, with the accounts of the demonstration and without its statements. */
    static Installation in(Path folder) throws IOException {
        var home = folder.toRealPath();
        var settings = new HashMap<>(Packaged.demonstration(Files.createDirectory(home.resolve("none"))));
        settings.put("DRAGOMAN_EDITION_DUE_CHECK", "1s");
        return new Installation(home, settings);
    }

    URI address(String path) {
        return URI.create("http://localhost:" + application.port + path);
    }

    Answer answer(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() == FAILED) {
                failures.incrementAndGet();
            }
            var location = answer.headers().firstValue("Location").map(URI::create);
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    location.map(URI::getPath).orElse(""));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    /** How often it answered that something is wrong with it, instead of asking to come back. */
    int failures() {
        return failures.get();
    }

    boolean isReady() {
        return answer(HttpRequest.newBuilder(address("/health/ready"))).isGood();
    }

    void killApplication() throws InterruptedException {
        application.kill();
    }

    /** Starts the application where it is dead, and waits until it is ready. */
    void start() throws IOException {
        application = Packaged.start(home, settings, OPTIONS);
    }

    /** Kills the server and all that works for it, as an end of power does. */
    void killDatabase() throws IOException {
        databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> databaseProcesses() throws IOException {
        return server().stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    /** An old lock may bear the number of a process that has nothing to do with it. */
    private Optional<ProcessHandle> server() throws IOException {
        var database = home.resolve("database");
        var lock = database.resolve("data/postmaster.pid");
        if (Files.notExists(lock)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").startsWith(database.toString()));
    }

    /** What the command that verifies says of the trail and the editions. */
    Packaged.Done verification() throws IOException, InterruptedException {
        return Packaged.run(home, settings, "verify");
    }

    /** A server that outlived one application is not ended by the next. */
    @Override
    public void close() throws IOException, InterruptedException {
        application.close();
        var left = databaseProcesses();
        left.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
