package org.dragoman.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The packaged application, in a process of its own, on a database in a folder of its own. */
final class RunningApplication implements AutoCloseable {
    static final String PASSWORD = "interpreter-at-court";
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OPTIONS = "@" + Path.of("src", "main", "sh", "java.options");
    private static final String SQL = "org.hibernate.SQL";

    /** With the whole name of who writes a line, by which statements are found, and the request in which it is written. */
    private static final String FORMAT = "%d{HH:mm:ss} %-5p [%c] [%X{request}] %s%e%n";

    /** What follows is a statement of a request; what is done behind all requests bears no name. */
    private static final Pattern SENT = Pattern.compile(".*\\[" + Pattern.quote(SQL) + "] \\[[^]]+] ");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path home;
    private final Path log;
    private final String address;

    /** From the start of its process to its first page. */
    final Duration start;

    private RunningApplication(Process process, Path home, Path log, int port)
            throws IOException, InterruptedException {
        this.process = process;
        this.home = home;
        this.log = log;
        this.address = "http://localhost:" + port;
        var begun = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("The application does not start: see " + log);
            }
            Thread.sleep(20);
        }
        this.start = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** @param tellingSql whether it writes every statement down, which costs time */
    static RunningApplication in(Path home, boolean tellingSql) throws IOException, InterruptedException {
        return in(home, tellingSql, Map.of());
    }

    /** @param settings further variables of its environment */
    static RunningApplication in(Path home, boolean tellingSql, Map<String, String> settings)
            throws IOException, InterruptedException {
        var log = home.resolve(tellingSql ? "counted.log" : "timed.log");
        int port = freePort();
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        OPTIONS,
                        archive(home, tellingSql),
                        "-Xlog:cds*=off",
                        "-Dquarkus.log.console.format=" + FORMAT,
                        "-Dquarkus.log.category.\"" + SQL + "\".level=" + (tellingSql ? "DEBUG" : "INFO"),
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("DRAGOMAN_HOME", home.toAbsolutePath().toString());
        environment.put("DRAGOMAN_MODE", "demonstration");
        environment.put("DRAGOMAN_DEMO_PASSWORD", PASSWORD);
        environment.put("DRAGOMAN_PROOFREADING_ENABLED", "false");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.putAll(settings);
        return new RunningApplication(builder.start(), home, log, port);
    }

    /** Like {@code ./dragoman run}: what the first run archives when it ends makes the next start quicker. */
    private static String archive(Path home, boolean first) {
        boolean linked = Runtime.version().feature() >= 25;
        var write = linked ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        var read = linked ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        return (first ? write : read) + home.resolve("start.archive");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(request("/editions").GET()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The processor time that its process has taken so far, in nanoseconds. The database's is not part of it. */
    long cpu() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    /** The same without that of the compilers, which end when all that is often done is compiled; told by Linux alone. */
    long workingCpu() throws IOException {
        return cpu() - CompilerTime.nanos(process.pid());
    }

    /** The processor time that the server of its database has taken so far, in nanoseconds. */
    long databaseCpu() throws IOException {
        var server = Files.readAllLines(home.resolve(Path.of("database", "data", "postmaster.pid")))
                .get(0);
        return ProcessHandle.of(Long.parseLong(server.strip())).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.children()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    /** How much of its memory is in the machine's; told by Linux alone. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /**
     * How many statements it has sent so far for those who asked; rows that are written one after the other in the same
     * words go as a batch, and ids come fifty at a time, so that asking for them is not counted.
     */
    long statements() throws IOException {
        try (var lines = Files.lines(log)) {
            var sent = lines.map(SENT::matcher)
                    .filter(Matcher::lookingAt)
                    .map(found -> found.replaceFirst(""))
                    .filter(sql -> !sql.startsWith("select nextval"))
                    .toList();
            return IntStream.range(0, sent.size())
                    .filter(i -> i == 0
                            || !sent.get(i).equals(sent.get(i - 1))
                            || sent.get(i).startsWith("select"))
                    .count();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
